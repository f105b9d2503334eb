package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Relation;

/** The words beside a relation that restrict it without weakening it: "rapidly", "significant", "has been found". */
final class Qualifiers {
    private static final Set<String> EVIDENTIAL =
            Set.of("find", "show", "demonstrate", "report", "know", "observe", "note", "prove", "see");

    private Qualifiers() {}

    static List<String> of(Relation relation, Parse parse) {
        List<String> words = new ArrayList<>();
        Stream.concat(adverbs(relation.trigger(), parse), adjectives(relation.objectToken(), parse))
                .sorted()
                .map(parse::word)
                .forEach(words::add);
        parse.head(relation.trigger(), "xcomp"::equals)
                .filter(verb -> EVIDENTIAL.contains(parse.lemma(verb)))
                .ifPresent(verb -> words.add(verbGroup(verb, parse)));
        return words;
    }

    private static Stream<Integer> adverbs(int trigger, Parse parse) {
        List<Integer> direct = parse.dependents(trigger, "advmod"::equals);
        Stream<Integer> joined = direct.stream()
                .flatMap(adverb -> Stream.concat(
                        parse.dependents(adverb, label -> label.equals("conj") || label.equals("advmod")).stream(),
                        Stream.of(adverb)));
        return joined.filter(adverb -> parse.tag(adverb).startsWith("RB"))
                .filter(adverb -> parse.word(adverb).endsWith("ly"))
                .distinct();
    }

    private static Stream<Integer> adjectives(int object, Parse parse) {
        return parse.dependents(object, "amod"::equals).stream()
                .filter(adjective -> parse.tag(adjective).startsWith("JJ"))
                .filter(adjective -> parse.mentions(adjective).isEmpty());
    }

    private static String verbGroup(int verb, Parse parse) {
        return Stream.concat(parse.dependents(verb, label -> label.startsWith("aux")).stream(), Stream.of(verb))
                .sorted(Comparator.naturalOrder())
                .map(parse::word)
                .collect(Collectors.joining(" "));
    }
}
