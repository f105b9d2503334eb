package org.ntpharm.articles;

import org.ntpharm.text.Document;

/**
 * One article of the bundle.
 *
 * @param title its first line
 * @param register the kind of prose: clinic blog, encyclopaedia entry, abstract
 * @param role whether patterns may be tuned on it
 * @param document the text under the article's id
 * @param expectedClaims its hand-made claims, tab-separated with a header
 */
public record BundledArticle(
        String title, String register, ArticleRole role, Document document, String expectedClaims) {
    /** The id of the article and of its document. */
    public String id() {
        return document.id();
    }

    /** Whether it only measures, so that its errors are counted and not shown. */
    public boolean heldOut() {
        return role == ArticleRole.HELD_OUT;
    }
}
