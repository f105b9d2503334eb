package org.ntpharm.corpus;

/**
 * A relation as annotated.
 *
 * @param type its type in the corpus's own terms
 * @param subject the id of its first entity, or a concept
 * @param object the id of its second entity, or a concept
 * @param concepts whether the two are concepts and hold anywhere in the document
 * @param negated whether the annotator marked it as denied
 * @param speculated whether the annotator marked it as uncertain
 */
public record GoldRelation(
        String type, String subject, String object, boolean concepts, boolean negated, boolean speculated) {}
