package org.ntpharm.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that weaken, negate or suspend a claim, by the place in the sentence where they do so. */
public final class Cues {
    private final Map<Kind, Map<String, Certainty>> cues = new EnumMap<>(Kind.class);

    enum Kind {
        MODAL,
        ADVERB,
        ATTRIBUTE,
        POTENCY,
        PREDICATE,
        NEGATION,
        NEGATOR,
        NOBODY,
        PHRASE,
        DOUBT,
        INQUIRY,
        FACTIVE,
        PAST,
        OBSERVATION,
        EVIDENCE,
        SHORTFALL,
        CONFIRMATION,
        ROLE,
        ABILITY,
        CONTRAST,
        MANNER,
        CONDITION,
        OPEN,
        SUPPOSING,
        LEAD,
        LINK,
        LIMIT,
        PENDING,
        AHEAD,
        CARRIER,
        EXCLUSION,
        RETRACTION,
        DISCREDIT,
        WORK,
        TIE,
        RIVAL,
        RESUMED,
        UNDONE,
        UNSETTLED,
        ANONYMOUS,
        NEARLY,
        TOTAL,
        STANDING,
        HINT,
        PROSPECT,
        HOLDING,
        RAISED
    }

    private Cues() {
        for (Kind kind : Kind.values()) {
            cues.put(kind, new HashMap<>());
        }
    }

    /** Reads lines {@code kind TAB lemma TAB certainty}; lines that open with {@code #} are comments. */
    public static Cues parse(String lines) {
        Cues cues = new Cues();
        for (String line : lines.split("\\R")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.strip().split("\t");
                Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
                Certainty certainty = cells.length > 2 ? Certainty.valueOf(cells[2]) : Certainty.UNSPECIFIED;
                cues.of(kind).put(cells[1], certainty);
            }
        }
        return cues;
    }

    boolean is(Kind kind, String lemma) {
        return of(kind).containsKey(lemma);
    }

    Optional<Certainty> certainty(Kind kind, String lemma) {
        return Optional.ofNullable(of(kind).get(lemma));
    }

    private Map<String, Certainty> of(Kind kind) {
        Map<String, Certainty> found = cues.get(kind);
        if (found == null) {
            throw new AssertionError(kind);
        }
        return found;
    }
}
