package org.ntpharm.corpus;

/**
 * A relation of a corpus between two things that one document names.
 *
 * @param document the id of the document
 * @param relation the corpus's relation
 * @param subject what the first is known by in the document
 * @param object what the second is known by in the document
 */
public record Fact(String document, String relation, String subject, String object) {
    boolean samePair(Fact other) {
        return document.equals(other.document) && subject.equals(other.subject) && object.equals(other.object);
    }
}
