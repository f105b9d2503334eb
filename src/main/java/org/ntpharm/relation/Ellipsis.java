package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ntpharm.mention.Mention;

/** "X blocks Y, and so does Z", "X causes Y, but Z does not": the second verb stands for the first and its object. */
final class Ellipsis {
    private static final Predicate<String> TO_THE_FIRST = label ->
            label.equals("conj") || label.equals("parataxis") || label.startsWith("advcl") || label.equals("dep");

    private static final Set<String> ACTIVE = Set.of("verb.active", "verb.prepositional");

    private final Schema schema;

    Ellipsis(Schema schema) {
        this.schema = schema;
    }

    /** The relations that stand elliptically beside those of {@code relations} that an active verb puts. */
    List<Relation> of(Parse parse, List<Relation> relations) {
        List<Relation> elliptic = new ArrayList<>();
        for (int verb = 0; verb < parse.size(); verb++) {
            Optional<Integer> first = parse.head(verb, TO_THE_FIRST);
            if (first.isEmpty() || !standsForAnother(verb, parse)) {
                continue;
            }
            for (Relation relation : relations) {
                if (relation.trigger() == first.get() && ACTIVE.contains(relation.pattern())) {
                    elliptic.addAll(with(relation, verb, parse));
                }
            }
        }
        return elliptic;
    }

    /** A "do" that helps no other verb and has no object but the subject that follows it: "so does Z". */
    private static boolean standsForAnother(int verb, Parse parse) {
        boolean objectless = parse.dependents(verb, label -> label.equals("dobj")).stream()
                .allMatch(object -> inverted(verb, parse));
        return parse.lemma(verb).equals("do") && parse.tag(verb).startsWith("V") && objectless;
    }

    private static boolean inverted(int verb, Parse parse) {
        return verb > 0 && parse.word(verb - 1).matches("so|neither|nor");
    }

    private List<Relation> with(Relation relation, int verb, Parse parse) {
        String place = inverted(verb, parse) ? "nsubj|dobj" : "nsubj";
        List<Relation> relations = new ArrayList<>();
        for (int subjectToken : parse.dependents(verb, label -> label.matches(place))) {
            for (Mention subject : parse.mentions(subjectToken)) {
                boolean another = subjectToken != relation.subjectToken()
                        && !subject.entry().equals(relation.object().entry());
                if (another
                        && schema.licenses(
                                relation.property(),
                                subject.entry(),
                                relation.object().entry())) {
                    relations.add(new Relation(
                            relation.property(),
                            subject,
                            relation.object(),
                            verb,
                            subjectToken,
                            relation.objectToken(),
                            "verb.elliptic"));
                }
            }
        }
        return relations;
    }
}
