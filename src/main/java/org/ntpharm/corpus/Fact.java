package org.ntpharm.corpus;

import java.util.List;

/**
 * A relation of a corpus between two things that one document names.
 *
 * @param document the id of the document
 * @param relation the corpus's relation
 * @param subject what the first is known by in the document
 * @param object what the second is known by in the document
 */
public record Fact(String document, String relation, String subject, String object) {
    /** The two things that it joins. */
    List<String> pair() {
        return List.of(subject, object);
    }
}
