package org.ntpharm.ontology;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names without what does not tell them apart: case, hyphens, plural, possessive, Greek letters, British spelling. */
final class FoldedName {
    private static final Map<String, String> GREEK = Map.of(
            "α", "alpha", "β", "beta", "γ", "gamma", "δ", "delta", "ε", "epsilon", "κ", "kappa", "μ", "mu", "σ",
            "sigma");
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("ae", "e"),
            List.of("oe", "e"),
            List.of("our", "or"),
            List.of("isation", "ization"),
            List.of("ised", "ized"));
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private FoldedName() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : GREEK.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = plain.replace('’', '\'').replace("'s", "");
        for (List<String> spelling : SPELLINGS) {
            plain = plain.replace(spelling.get(0), spelling.get(1));
        }
        return Arrays.stream(NOT_A_WORD.split(plain)).map(FoldedName::singular).collect(Collectors.joining());
    }

    /** The name as it stands and, for a heading such as "Receptors, Opioid, mu", turned round. */
    static Set<String> ofHeading(String heading) {
        List<String> parts = Arrays.asList(heading.split(", ", -1));
        Set<String> folded = new LinkedHashSet<>();
        folded.add(of(heading));
        StringBuilder turned = new StringBuilder();
        parts.forEach(part -> turned.insert(0, part + " "));
        folded.add(of(turned.toString()));
        return folded;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
