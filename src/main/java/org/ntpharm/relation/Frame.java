package org.ntpharm.relation;

/** How a word takes its subject and its object; each is a LexInfo frame, and each has patterns of its own. */
public enum Frame {
    /** A verb with a direct object: X blocks Y. */
    TRANSITIVE("TransitiveFrame"),
    /** A verb with a prepositional object: X acts on Y. */
    INTRANSITIVE_PP("IntransitivePPFrame"),
    /** A verb whose direct object is the subject of the relation: doctors use X for Y. */
    TRANSITIVE_PP("TransitivePPFrame"),
    /** A noun that names the one who acts: X is an antagonist of Y. */
    AGENT_NOUN("NounPredicateFrame"),
    /** A noun that names the event or the state: inhibition of Y by X, X's role in Y. */
    EVENT_NOUN("NounPPFrame"),
    /** An adjective: X is effective in Y. */
    ADJECTIVE_PP("AdjectivePPFrame"),
    /** An adjective that says what an effect does: the inhibitory effect of X on Y. */
    ATTRIBUTE("AdjectiveAttributiveFrame");

    private final String lexInfoName;

    Frame(String lexInfoName) {
        this.lexInfoName = lexInfoName;
    }

    /** The local name of the frame's class in LexInfo 3. */
    public String lexInfoName() {
        return lexInfoName;
    }
}
