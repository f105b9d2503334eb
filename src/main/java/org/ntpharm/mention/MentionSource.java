package org.ntpharm.mention;

import java.util.List;
import org.ntpharm.text.Sentence;

/** Where the mentions of a document come from: a finder of names, or an annotation. */
public interface MentionSource {
    /**
     * The groups of mentions in {@code sentence}, in order and without overlap.
     *
     * @param names the short forms defined so far in the document; definitions in this sentence are added
     */
    List<MentionGroup> find(Sentence sentence, DocumentNames names);
}
