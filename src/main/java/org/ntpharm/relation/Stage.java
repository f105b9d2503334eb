package org.ntpharm.relation;

/** What a reader is at; it announces each stage as it begins, so that others can say where the time goes. */
public enum Stage {
    /** Between documents. */
    IDLE,
    /** Cutting sentences, finding names, and what pronouns stand for. */
    NAMES,
    /** Loading the language models, once. */
    MODELS,
    /** Tagging and parsing a sentence. */
    PARSE,
    /** Matching patterns, and choosing the properties that they put. */
    PATTERNS,
    /** Making a sentence simple, and doses, stance, attribution and all else that a claim says beside its terms. */
    CONTEXT
}
