package org.ntpharm.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ntpharm.mention.Mention;

/**
 * What the entities of a reading and those of an annotation are known by, so that they can be compared: a thing that
 * both name goes by the reading's id, and so does whatever else the annotator calls it.
 */
final class Naming {
    /** Where the reader got its mentions from the annotation. */
    static final Naming GIVEN = new Naming(Map.of(), Map.of());

    private final Map<String, String> idOfKey;
    private final Map<String, String> keyOfId;

    private Naming(Map<String, String> idOfKey, Map<String, String> keyOfId) {
        this.idOfKey = idOfKey;
        this.keyOfId = keyOfId;
    }

    /** By overlap of the annotated mentions with those found; the most frequent pairing counts. */
    static Naming of(List<Mention> gold, List<Mention> found) {
        Map<String, Map<String, Integer>> ofKey = new HashMap<>();
        Map<String, Map<String, Integer>> ofId = new HashMap<>();
        for (Mention annotated : gold) {
            for (Mention own : found) {
                if (own.span().overlaps(annotated.span()) && sameKind(own, annotated)) {
                    String key = annotated.entry().id().substring(GoldMentions.PREFIX.length());
                    count(ofKey, key, own.entry().id());
                    count(ofId, own.entry().id(), key);
                }
            }
        }
        return new Naming(most(ofKey), most(ofId));
    }

    private static boolean sameKind(Mention own, Mention annotated) {
        return List.of("MolecularTarget", "ChemicalSubstance", "Condition").stream()
                .anyMatch(kind -> annotated.is(kind)
                        && (own.is(kind) || kind.equals("Condition") && own.is("PharmacologicalEffect")));
    }

    private static void count(Map<String, Map<String, Integer>> counts, String from, String to) {
        counts.computeIfAbsent(from, key -> new HashMap<>()).merge(to, 1, Integer::sum);
    }

    private static Map<String, String> most(Map<String, Map<String, Integer>> counts) {
        Map<String, String> most = new HashMap<>();
        counts.forEach((from, to) -> to.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(best -> most.put(from, best.getKey())));
        return most;
    }

    /** The name of an annotated thing. */
    String gold(String key) {
        return idOfKey.getOrDefault(key, key);
    }

    /**
     * The names of an entity of the reading: several where the annotator takes it for several concepts at once ("A|B").
     */
    List<String> of(String id) {
        if (id.startsWith(GoldMentions.PREFIX)) {
            return List.of(id.substring(GoldMentions.PREFIX.length()).split("\\|"));
        }
        String key = keyOfId.get(id);
        return List.of(key == null ? "not annotated: " + id : gold(key));
    }
}
