package org.ntpharm.claim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.ntpharm.mention.Mention;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Relation;

/** Reads the signs of a claim off its pattern, its parse and its sentence. */
final class SignReader {
    private SignReader() {}

    /** The signs of {@code relation}, found in {@code parse} and said in the sentence of {@code context}. */
    static List<Sign> signs(SentenceContext context, Relation relation, Parse parse, Stance stance) {
        return List.of(
                Sign.ALWAYS,
                new Sign("property", relation.property()),
                new Sign("pattern", relation.pattern()),
                new Sign("path", path(parse, relation)),
                new Sign("names", names(context)),
                new Sign("vocabulary", vocabulary(relation)),
                new Sign("stance", stance(stance)));
    }

    private static String path(Parse parse, Relation relation) {
        int[] steps = steps(parse, relation.trigger());
        int subject = steps[relation.subjectToken()];
        int object = steps[relation.objectToken()];
        if (subject < 0 || object < 0) {
            return "broken";
        }
        return level(subject + object, new int[] {2, 4}, "short", "middling", "long");
    }

    /** How many arcs each token is away from {@code start}; -1 where none leads there. */
    private static int[] steps(Parse parse, int start) {
        int[] steps = new int[parse.size()];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int token = open.remove();
            Stream.concat(parse.heads(token).stream(), parse.dependents(token).stream())
                    .map(Parse.Arc::token)
                    .filter(next -> steps[next] < 0)
                    .forEach(next -> {
                        steps[next] = steps[token] + 1;
                        open.add(next);
                    });
        }
        return steps;
    }

    private static String names(SentenceContext context) {
        int names = (int) context.groups().stream()
                .flatMap(group -> group.members().stream())
                .map(Mention::entry)
                .distinct()
                .count();
        return level(names, new int[] {2, 4, 7}, "two", "few", "several", "many");
    }

    private static String level(int value, int[] limits, String... names) {
        int level = 0;
        while (level < limits.length && value > limits[level]) {
            level++;
        }
        return names[level];
    }

    private static String vocabulary(Relation relation) {
        boolean lacks = Stream.of(relation.subject(), relation.object())
                .anyMatch(mention -> mention.entry().unlinked().isPresent());
        return lacks ? "lacks a name" : "has both names";
    }

    private static String stance(Stance stance) {
        if (stance.polarity() == Polarity.NEGATED) {
            return "negated";
        }
        return stance.certainty() == Certainty.CERTAIN ? "affirmed" : "hedged";
    }
}
