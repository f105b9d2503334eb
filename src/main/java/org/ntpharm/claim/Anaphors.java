package org.ntpharm.claim;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ntpharm.mention.Mention;

/** The words that point back, and what kind of entity each can mean. */
final class Anaphors {
    private static final String DRUG_NOUN = "(?:drug|medication|medicine|compound|agent|substance|molecule|preparation|"
            + "transmitter|neurotransmitter|messenger|treatment|antidote|antibiotic|"
            + "an(?:a)?esthetic|analgesic|antidepressant|antipsychotic|sedative|hypnotic|stimulant|"
            + "opioid|opiate|psychedelic|hallucinogen|benzodiazepine|barbiturate|alkaloid|"
            + "enantiomer|metabolite|peptide)";
    private static final String POINTER =
            "\\b(?:[Tt]his|[Tt]hat|[Tt]he same|[Tt]he)\\s+(?:(?:old|new|same|older|newer|synthetic|natural)\\s+)?";
    private static final String NOT_GENERIC =
            "\\b(?!\\s+(?:class|effect|action|of|that|which|receptor|system|site|response|therapy|used|for|"
                    + "(?:ant)?agonist|blocker|inhibitor|modulator|peptide|drug|derivative|analogue))";
    private static final String VERB_NEXT =
            "\\b(?=\\s+(?:itself\\s+)?(?:also\\s+|often\\s+|sometimes\\s+|therefore\\s+|then\\s+|"
                    + "thus\\s+|rapidly\\s+|only\\s+|still\\s+|never\\s+|even\\s+)?(?:\\w+s|\\w+ed|may|"
                    + "might|can|could|will|would|should|does|did|has|had|is|was)\\b)";
    private static final String EXPLETIVE =
            "(?!\\s+(?:is|was|has been|had been|(?:may|might|would|will|could|can) be|became|proved)\\s+"
                    + "(?:\\w+\\s+)?(?:im|un)?(?:possible|necessary|difficult|easy|hard|essential|advisable|tempting|reasonable|"
                    + "prudent|feasible|customary|imperative|crucial|premature|wise)\\s+(?:for\\s+\\w+\\s+)?to\\b)"
                    + "(?!\\s+(?:is|was|has been|remains|seems|appears|may be|became|"
                    + "also remains)\\s+(?:\\w+\\s+)?(?:not\\s+)?(?:clear|unclear|known|unknown|possible|"
                    + "likely|unlikely|uncertain|thought|believed|important|true|said|hoped|shown|debated|"
                    + "suggested|hypothesi[sz]ed|assumed)\\s*(?:that|whether|how|why|if|,|"
                    + "\\.))(?!\\s+(?:seems|appears|follows|turns out)\\s+that)";

    static final Pattern LATTER = Pattern.compile("\\b[Tt]he (?:latter|former)\\b(?!\\s+\\w+s?\\s+of)");

    static final List<Anaphor> KNOWN = List.of(
            new Anaphor(Pattern.compile(POINTER + DRUG_NOUN + NOT_GENERIC), Reach.SUBSTANCE, false),
            new Anaphor(
                    Pattern.compile("(?<!\\b(?:of|with|by|make|makes|made|that)\\s)\\b[Ii]t" + VERB_NEXT + EXPLETIVE),
                    Reach.SUBSTANCE,
                    false),
            new Anaphor(Pattern.compile("^Its\\b(?=\\s)"), Reach.SUBSTANCE, false),
            new Anaphor(
                    Pattern.compile("\\b(?:[Tt]hese|[Bb]oth|[Ss]uch|[Tt]hose)\\s+(?:two\\s+)?" + DRUG_NOUN + "s\\b"),
                    Reach.SUBSTANCE_OR_CLASS,
                    true),
            new Anaphor(
                    Pattern.compile("(?:\\b(?:[Nn]early all|[Aa]ll|[Mm]ost|[Bb]oth|[Ss]ome) of them|^They|"
                            + "(?<=[,;:]\\s)they|\\bthey)"
                            + "\\b"),
                    Reach.SUBSTANCE_OR_CLASS,
                    true),
            target("receptor", Reach.RECEPTOR),
            target("transporter", Reach.TRANSPORTER),
            target("enzyme", Reach.ENZYME),
            target("channel", Reach.CHANNEL),
            new Anaphor(
                    Pattern.compile(
                            POINTER + "(?:disorder|disease|condition|illness|symptom)\\b(?!\\s+(?:of|that|which))"),
                    Reach.CONDITION,
                    false));

    private Anaphors() {}

    private static Anaphor target(String noun, Reach reach) {
        return new Anaphor(
                Pattern.compile(POINTER + noun + "\\b(?!\\s+(?:of|that|which|antagonist|agonist|blocker|inhibitor|"
                        + "modulator|ligand|family|subtype))"),
                reach,
                false);
    }

    /** What kind of entity is meant. */
    enum Reach {
        SUBSTANCE("ChemicalSubstance"),
        SUBSTANCE_OR_CLASS("ChemicalSubstance", "TherapeuticClass"),
        RECEPTOR("Receptor"),
        TRANSPORTER("Transporter"),
        ENZYME("Enzyme"),
        CHANNEL("IonChannel", "IonotropicReceptor"),
        CONDITION("Condition");

        private final String[] types;

        Reach(String... types) {
            this.types = types;
        }

        boolean admits(Mention mention) {
            return Arrays.stream(types).anyMatch(mention::is);
        }
    }

    /**
     * Words that point back.
     *
     * @param words what they look like
     * @param reach what they can mean
     * @param plural whether they mean several, or a class
     */
    record Anaphor(Pattern words, Reach reach, boolean plural) {}
}
