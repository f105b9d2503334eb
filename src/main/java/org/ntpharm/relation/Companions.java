package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ntpharm.mention.Mention;

/**
 * "X in combination with Z caused Y", "Y after X in patients taking Z": an event that befell those who took one drug
 * with another befell them under both. Nothing says that the second brought it about.
 */
final class Companions {
    static final String PATTERN = "temporal.given-with";

    /** What is said of a drug under which an event was seen. */
    static final String EVENT = "hasReportedAdverseEvent";

    private static final Set<String> EVENTS = Set.of(EVENT, "causesCondition", "worsensCondition");
    private static final int FARTHEST = 12;
    private static final String LEAD = "(?:(?:,|especially|particularly|even|when|if|is|was|are|were|been|being) )*";
    private static final String GIVEN =
            "(?:used|given|taken|administered|prescribed|combined|coadministered|co-administered|added|"
                    + "concomitantly|concurrently|simultaneously|together|along|treatment|therapy) ";
    private static final Pattern JOINED = Pattern.compile(
            LEAD + "(?:" + GIVEN + ")*"
                    + "(?:in (?:combination|conjunction|association|addition) )?(?:with|to|plus)(?: (?:an?|the|other|another|oral|high-dose|low-dose))*");
    private static final Pattern IN_THOSE = Pattern.compile(
            "(?:therapy |treatment )?in (?:\\S+ ){0,3}?(?:patients?|subjects|individuals|people|women|men|woman|man|children|child|users)"
                    + " (?:\\S+ ){0,3}?(?:receiving|taking|on|treated with|maintained on|given|using)(?: (?!no\\b|without\\b)\\S+){0,4}");
    private static final Pattern TO_ONLY = Pattern.compile("(?!.*\\badd).*\\bto\\b.*");

    private final Schema schema;

    Companions(Schema schema) {
        this.schema = schema;
    }

    /** The events of {@code relations} for the drugs that were given with their drugs. */
    List<Relation> of(Parse parse, List<Relation> relations) {
        Set<List<String>> known = relations.stream()
                .filter(relation -> EVENTS.contains(relation.property()))
                .map(relation -> pair(relation.subject(), relation))
                .collect(Collectors.toSet());
        List<Relation> found = new ArrayList<>();
        for (Relation relation : relations) {
            if (EVENTS.contains(relation.property())) {
                IntStream.range(0, parse.size())
                        .filter(token -> token != relation.subjectToken() && token != relation.objectToken())
                        .filter(token -> !parse.mentions(token).isEmpty())
                        .filter(token -> givenWith(relation.subjectToken(), token, parse))
                        .forEach(token -> parse.mentions(token).stream()
                                .filter(drug -> drug.is("Drug"))
                                .filter(drug -> schema.licenses(
                                        EVENT, drug.entry(), relation.object().entry()))
                                .filter(drug -> known.add(pair(drug, relation)))
                                .forEach(drug -> found.add(with(relation, drug, token))));
            }
        }
        return found;
    }

    private static List<String> pair(Mention drug, Relation relation) {
        return List.of(drug.entry().id(), relation.object().entry().id());
    }

    private static Relation with(Relation relation, Mention drug, int token) {
        return new Relation(EVENT, drug, relation.object(), relation.trigger(), token, relation.objectToken(), PATTERN);
    }

    private static boolean givenWith(int one, int other, Parse parse) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        if (last - first > FARTHEST) {
            return false;
        }
        String between = IntStream.range(first + 1, last).mapToObj(parse::word).collect(Collectors.joining(" "));
        return JOINED.matcher(between).matches() && !TO_ONLY.matcher(between).matches()
                || IN_THOSE.matcher(between).matches();
    }
}
