package org.ntpharm.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up names in the manner of large sources: names of substances by their parts, of drugs by their stem, codes,
 * phrases.
 */
final class GeneratedNames {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "ro", "tu", "va", "xe", "zi", "pra", "tre", "clo", "sul",
            "ver", "mon", "tal", "ker", "ox", "am", "il", "or");
    private static final List<String> STEMS =
            List.of("tinib", "pril", "sartan", "azole", "mycin", "oxetine", "azepam", "idine", "olol", "statin");
    private static final List<String> GROUPS = List.of(
            "chloro", "fluoro", "bromo", "methyl", "ethyl", "hydroxy", "methoxy", "amino", "nitro", "phenyl", "benzyl",
            "acetyl", "cyano", "propyl");
    private static final List<String> RINGS = List.of(
            "piperidine",
            "pyrrolidine",
            "indole",
            "benzamide",
            "pyridine",
            "quinoline",
            "morpholine",
            "thiophene",
            "imidazole",
            "acetic acid",
            "benzoic acid",
            "purine",
            "azepine",
            "carboxamide");
    private static final List<String> FIRST = List.of(
            "acute",
            "chronic",
            "familial",
            "juvenile",
            "human",
            "type 2",
            "early onset",
            "primary",
            "X-linked",
            "calcium",
            "sodium",
            "glucose",
            "nerve",
            "serine");
    private static final List<String> LAST = List.of(
            "syndrome",
            "disease",
            "receptor",
            "kinase",
            "transporter",
            "channel",
            "deficiency",
            "dystrophy",
            "uptake",
            "signalling",
            "hydrochloride",
            "maleate",
            "acid",
            "antigen");

    private final Random random;

    GeneratedNames(long seed) {
        this.random = new Random(seed);
    }

    /** Adds to {@code names} until they are {@code size}. */
    void fill(Set<String> names, int size) {
        while (names.size() < size) {
            names.add(name());
        }
    }

    String name() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> word(3) + one(STEMS);
            case 2, 3, 4 -> number() + "-" + one(GROUPS) + "-" + number() + "-" + one(GROUPS) + one(RINGS);
            case 5 -> "N-(" + number() + "-" + one(GROUPS) + "phenyl)-" + number() + "-" + one(GROUPS) + one(RINGS);
            case 6 -> code();
            case 7 -> one(FIRST) + " " + word(4) + " " + one(LAST);
            case 8 -> word(3) + one(STEMS) + " " + one(LAST);
            default -> word(2) + " " + word(3) + " " + one(LAST) + " " + number();
        };
    }

    private String code() {
        StringBuilder letters = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters + "-" + (100 + random.nextInt(99_900));
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(one(SYLLABLES));
        }
        return word.toString();
    }

    private int number() {
        return 1 + random.nextInt(12);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
