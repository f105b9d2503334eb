package org.ntpharm.articles;

/** What an article may be used for. */
public enum ArticleRole {
    /** Patterns and cues may be tuned on it. */
    DEVELOPMENT,
    /** It only measures: whoever tunes does not read it. */
    HELD_OUT;

    /** The role that the index calls {@code name}, such as {@code held-out}. */
    static ArticleRole parse(String name) {
        return switch (name) {
            case "development" -> DEVELOPMENT;
            case "held-out" -> HELD_OUT;
            default -> throw new IllegalArgumentException("not a role of an article: '" + name + "'");
        };
    }
}
