package org.ntpharm.evaluate;

import org.ntpharm.text.Document;

/**
 * The score of one article.
 *
 * @param heldOut whether its errors must be counted only, so that nobody tunes on them
 */
public record ArticleScore(Document document, boolean heldOut, Score score) {}
