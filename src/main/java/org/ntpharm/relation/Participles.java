package org.ntpharm.relation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The present participles of the wording's transitive verbs, as they stand in compounds: "NMDA-receptor-blocking". */
final class Participles {
    private final Map<String, String> verbs = new TreeMap<>();

    Participles(Wording wording) {
        wording.lemmas(Frame.TRANSITIVE).forEach(verb -> verbs.put(of(verb), verb));
    }

    /** All participles, sorted. */
    Set<String> all() {
        return verbs.keySet();
    }

    /** The verb of a word that ends in a hyphen and a participle. */
    Optional<String> verb(String word) {
        return Optional.ofNullable(verbs.get(word.substring(word.lastIndexOf('-') + 1)));
    }

    private static String of(String verb) {
        boolean mute = verb.endsWith("e") && !verb.endsWith("ee");
        return (mute ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }
}
