/**
 * Names of the vocabulary found in text.
 *
 * <p>{@link org.ntpharm.mention.MentionFinder} is the entry type: a sentence in, {@link org.ntpharm.mention.Mention}s
 * out, grouped where the text coordinates them. The {@link org.ntpharm.mention.Lexicon} holds the names; a {@link
 * org.ntpharm.mention.Piece} is the unit of matching, so that "5-HT2A", "5-HT(2A)" and "5-HT 2A" are one name.
 * {@link org.ntpharm.mention.UnseenNames} knows names that the lexicon lacks by their make.
 */
@NullMarked
package org.ntpharm.mention;

import org.jspecify.annotations.NullMarked;
