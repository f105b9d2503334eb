/**
 * The articles that come with ntpharm, and the claims that a reader is expected to find in them.
 *
 * <p>{@link org.ntpharm.articles.BundledArticles} is the entry type; it lists each {@link
 * org.ntpharm.articles.BundledArticle} with its text, its expected claims and its {@link
 * org.ntpharm.articles.ArticleRole}. What the expected claims mean is said in the {@code README.md} beside them and
 * read by {@code org.ntpharm.evaluate}.
 */
@NullMarked
package org.ntpharm.articles;

import org.jspecify.annotations.NullMarked;
