package org.ntpharm.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/**
 * What the entities of a reading and those of an annotation are known by, so that they can be compared. Which annotated
 * thing a claim is about is decided where it is stated; what is annotated never is.
 */
final class Naming {
    /** Where the reader got its mentions from the annotation. */
    static final Naming GIVEN = new Naming(List.of(), Map.of(), Map.of(), Map.of());

    private final List<Mention> gold;
    private final Map<String, Entry> entries;
    private final Map<String, String> idOfKey;
    private final Map<String, String> keyOfId;

    private Naming(
            List<Mention> gold, Map<String, Entry> entries, Map<String, String> idOfKey, Map<String, String> keyOfId) {
        this.gold = gold;
        this.entries = entries;
        this.idOfKey = idOfKey;
        this.keyOfId = keyOfId;
    }

    /**
     * The naming of one document, where the reader found its mentions itself. Its most frequent overlap with annotated
     * ones names an entity where a claim has no annotated words; and words of the annotation that the reading takes for
     * one thing most often are one, unless it has an identifier of its own or stands for several things at once.
     */
    static Naming of(AnnotatedDocument document, List<Mention> gold, List<Mention> found) {
        Set<String> identified = document.entities().stream()
                .flatMap(entity -> entity.concept().stream())
                .collect(Collectors.toSet());
        Map<String, Map<String, Integer>> ofKey = new HashMap<>();
        Map<String, Map<String, Integer>> ofId = new HashMap<>();
        Map<String, Entry> entries = new HashMap<>();
        found.forEach(own -> entries.put(own.entry().id(), own.entry()));
        Set<String> apart = new HashSet<>(identified);
        for (Mention annotated : gold) {
            String key = key(annotated);
            List<Mention> there =
                    found.stream().filter(own -> meet(own, annotated)).toList();
            if (joint(there)) {
                apart.add(key);
            }
            there.forEach(own -> {
                count(ofKey, key, own.entry().id());
                count(ofId, own.entry().id(), key);
            });
        }
        ofKey.keySet().removeAll(apart);
        return new Naming(List.copyOf(gold), Map.copyOf(entries), most(ofKey), most(ofId));
    }

    private static String key(Mention annotated) {
        return annotated.entry().id().substring(GoldMentions.PREFIX.length());
    }

    private static boolean meet(Mention own, Mention annotated) {
        return meet(own.entry(), own.span(), annotated);
    }

    /** Whether the two overlap and are of one kind; what only borders on the kind must be annotated as a whole. */
    private static boolean meet(Entry own, Span place, Mention annotated) {
        return MentionKind.of(annotated.entry().classes())
                .filter(kind -> annotated.span().overlaps(place))
                .filter(kind ->
                        MentionKind.of(own.classes()).filter(kind::equals).isPresent()
                                || annotated.span().contains(place)
                                        && MentionKind.near(own).contains(kind))
                .isPresent();
    }

    /** Whether the annotator took several of ours for one: "5-HT1C/2 receptors". */
    private static boolean joint(List<Mention> there) {
        return there.stream()
                .anyMatch(one -> there.stream()
                        .anyMatch(other -> !one.span().overlaps(other.span())
                                && !one.entry().id().equals(other.entry().id())));
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

    /** The names of a mention of the reading, as {@link #of(String, Optional)}. */
    List<String> of(Mention own) {
        return of(own.entry().id(), Optional.of(own.span()));
    }

    /**
     * The names of the entity {@code id} of the reading: those of what is annotated at {@code place}, or else those that
     * it has in the document. Several where the annotator takes it for several concepts at once ("A|B").
     */
    List<String> of(String id, Optional<Span> place) {
        if (id.startsWith(GoldMentions.PREFIX)) {
            return List.of(id.substring(GoldMentions.PREFIX.length()).split("\\|"));
        }
        Optional<String> key =
                place.flatMap(span -> annotated(id, span)).or(() -> Optional.ofNullable(keyOfId.get(id)));
        return key.map(name -> List.of(name.split("\\|")))
                .map(names -> names.stream().map(this::gold).distinct().toList())
                .orElse(List.of("not annotated: " + id));
    }

    /** What of the entity's kind is annotated at {@code place}: of several the one that shares most of its words. */
    private Optional<String> annotated(String id, Span place) {
        Optional<Entry> own = Optional.ofNullable(entries.get(id));
        return gold.stream()
                .filter(annotated ->
                        own.filter(entry -> meet(entry, place, annotated)).isPresent())
                .max(Comparator.<Mention>comparingInt(annotated -> shared(annotated.span(), place))
                        .thenComparing(Mention::span, Comparator.reverseOrder()))
                .map(Naming::key);
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
