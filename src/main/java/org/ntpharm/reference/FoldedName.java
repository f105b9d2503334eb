package org.ntpharm.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names without what does not tell them apart: case, hyphens, Greek letters, British spelling, plural, possessive, the
 * order of a heading. What tells mirror images apart, "(+)-" and "(-)-", stays.
 */
public final class FoldedName {
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("α", "alpha"),
            Map.entry("β", "beta"),
            Map.entry("γ", "gamma"),
            Map.entry("δ", "delta"),
            Map.entry("ε", "epsilon"),
            Map.entry("ζ", "zeta"),
            Map.entry("η", "eta"),
            Map.entry("θ", "theta"),
            Map.entry("κ", "kappa"),
            Map.entry("λ", "lambda"),
            Map.entry("μ", "mu"),
            Map.entry("π", "pi"),
            Map.entry("ρ", "rho"),
            Map.entry("σ", "sigma"),
            Map.entry("ω", "omega"));
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("ae", "e"),
            List.of("oe", "e"),
            List.of("our", "or"),
            List.of("isation", "ization"),
            List.of("ised", "ized"),
            List.of("sulph", "sulf"));
    private static final Set<String> SALTS = Set.of(
            "acetate",
            "besylate",
            "bromide",
            "calcium",
            "carbonate",
            "chloride",
            "citrate",
            "dihydrochloride",
            "fumarate",
            "hemifumarate",
            "hydrobromide",
            "hydrochloride",
            "maleate",
            "mesylate",
            "methylsulfate",
            "phosphate",
            "potassium",
            "sodium",
            "succinate",
            "sulfate",
            "tartrate",
            "tosylate");
    private static final Pattern HANDED = Pattern.compile("\\(([+-])\\)-?");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPECIES = Pattern.compile(",? human\\b");

    private final boolean plurals;

    private FoldedName(boolean plurals) {
        this.plurals = plurals;
    }

    /** Names in which one and many are told apart. */
    public static FoldedName keepingPlurals() {
        return new FoldedName(true);
    }

    /** Names in which one and many are the same. */
    public static FoldedName inSingular() {
        return new FoldedName(false);
    }

    /** {@code name}, comparable with others. */
    public String of(String name) {
        return String.join("", words(name));
    }

    /** The forms of a table's name: as it stands and, for "Receptors, Opioid, mu", turned round. */
    public Set<String> ofHeading(String heading) {
        Set<String> folded = new LinkedHashSet<>();
        for (String form : List.of(heading, SPECIES.matcher(heading).replaceAll(""))) {
            folded.add(of(form));
            folded.add(of(turned(form)));
        }
        return folded;
    }

    /**
     * The name without the acid or base that it names beside the drug; the same as {@link #of(String)} where there is
     * none.
     */
    String withoutSalt(String name) {
        List<String> words = new ArrayList<>(words(name));
        while (words.size() > 1 && SALTS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && SALTS.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join("", words);
    }

    private static String turned(String heading) {
        StringBuilder turned = new StringBuilder();
        Arrays.stream(heading.split(", ", -1)).forEach(part -> turned.insert(0, part + " "));
        return turned.toString();
    }

    private List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replace('–', '-')
                .replace('’', '\'')
                .replace("'s", "");
        plain = HANDED.matcher(plain).replaceAll(sign -> sign.group(1).equals("+") ? "plus " : "minus ");
        for (Map.Entry<String, String> letter : GREEK.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        for (List<String> spelling : SPELLINGS) {
            plain = plain.replace(spelling.get(0), spelling.get(1));
        }
        return Arrays.stream(NOT_A_WORD.split(plain))
                .filter(word -> !word.isEmpty())
                .map(this::folded)
                .collect(Collectors.toList());
    }

    private String folded(String word) {
        return !plurals && word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
