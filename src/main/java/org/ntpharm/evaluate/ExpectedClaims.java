package org.ntpharm.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Polarity;

/**
 * Parses expected claims: tab-separated lines under {@link #HEADER}. A bar separates alternatives in subject,
 * predicate, object, dose and attributedTo; a comma separates citations, which are all asked for; empty means not
 * asked for.
 */
public final class ExpectedClaims {
    static final String HEADER = "start\tend\tsubject\tpredicate\tobject\tpolarity\tcertainty\tdose\tdoseLevel"
            + "\tattributedTo\tcitations\tcomparator\tstatus";

    private ExpectedClaims() {}

    /** The claims of {@code tsv} in its order; a line that is none is an error that names its number. */
    public static List<ExpectedClaim> parse(String tsv) {
        List<String> lines = tsv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("expected claims, line 1: the header must be " + HEADER);
        }
        List<ExpectedClaim> claims = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            claims.add(parseLine(lines.get(i), i + 1));
        }
        return List.copyOf(claims);
    }

    private static ExpectedClaim parseLine(String line, int number) {
        String[] fields = line.split("\t", -1);
        try {
            if (fields.length != 13) {
                throw new IllegalArgumentException(fields.length + " fields, not 13");
            }
            return claim(fields);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("expected claims, line " + number + ": " + e.getMessage(), e);
        }
    }

    private static ExpectedClaim claim(String[] fields) {
        return new ExpectedClaim(
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]),
                parts(fields[2], "\\|"),
                parts(fields[3], "\\|"),
                parts(fields[4], "\\|"),
                Polarity.valueOf(constant(fields[5])),
                Certainty.valueOf(constant(fields[6])),
                details(fields),
                ExpectedStatus.valueOf(constant(fields[12])));
    }

    private static ExpectedDetails details(String[] fields) {
        return new ExpectedDetails(
                parts(fields[7], "\\|"),
                optional(fields[8]).map(level -> DoseLevel.valueOf(constant(level))),
                parts(fields[9], "\\|"),
                parts(fields[10], ","),
                optional(fields[11]));
    }

    private static Set<String> parts(String field, String separator) {
        return optional(field)
                .map(some -> (Set<String>) new LinkedHashSet<>(List.of(some.split(separator))))
                .orElse(Set.of());
    }

    private static Optional<String> optional(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
