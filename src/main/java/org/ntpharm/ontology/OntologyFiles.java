package org.ntpharm.ontology;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.vocab.Ntp;

/**
 * The files of the ontology, as they were when they were read: later changes on disk are not seen.
 *
 * <p>Each accessor copies what was parsed once, so the caller owns what it gets. A file that cannot be parsed throws
 * {@link NtpException} with its name and line.
 */
public final class OntologyFiles {
    private static final String SCHEMA = "ntpharm.ttl";
    private static final String PREFIXES = "prefixes.ttl";
    private static final String SHAPES = "shapes.ttl";
    private static final String WORDING = "wording.ttl";
    private static final String VOCABULARY = "vocabulary/";
    private static final String RULES = "rules/";
    private static final String CHECKS = "checks/";
    private static final String AGREED_DIFFERENCES = CHECKS + "agreed-differences.tsv";
    private static final String LABELS_READ_OFF = CHECKS + "read-off.tsv";

    private final String origin;
    private final SortedMap<String, String> textByName;
    /** By name: what was parsed so far. */
    private final Map<String, TurtleText> parsed;

    private OntologyFiles(String origin, SortedMap<String, String> textByName, Map<String, TurtleText> parsed) {
        this.origin = origin;
        this.textByName = textByName;
        this.parsed = new ConcurrentHashMap<>(parsed);
        for (String needed : List.of(SCHEMA, PREFIXES, SHAPES)) {
            text(needed);
        }
    }

    /** The files that come with the program, read and parsed once a process. */
    public static OntologyFiles bundled() {
        return Bundled.FILES;
    }

    private static final class Bundled {
        static final OntologyFiles FILES = new OntologyFiles("bundled ontology", OntologyFolder.bundled(), Map.of());
    }

    /** The files of {@code folder}, laid out as the project's own {@code ontology} folder. */
    public static OntologyFiles at(Path folder) {
        return new OntologyFiles(folder.toString(), OntologyFolder.at(folder), Map.of());
    }

    /** These files and one more of names. */
    public OntologyFiles withVocabulary(Path turtle) {
        var more = new TreeMap<>(textByName);
        String name = VOCABULARY + turtle.toAbsolutePath().normalize();
        more.put(name, OntologyFolder.textOf(turtle));
        var known = new HashMap<>(parsed);
        known.remove(name);
        return new OntologyFiles(origin, more, known);
    }

    /** Classes and properties. */
    public Model schema() {
        return model(SCHEMA);
    }

    /** The triples of {@link #schema()}. */
    public List<Triple> schemaTriples() {
        return parsed(SCHEMA).triples();
    }

    /** The local names of {@code classes} and of all their superclasses. */
    public Set<String> superclasses(Set<String> classes) {
        Model schema = schema();
        Set<String> all = new TreeSet<>();
        classes.forEach(name -> all.addAll(SchemaReader.classes(schema, schema.createResource(Ntp.NS + name))));
        return all;
    }

    /** All names, of every file of the vocabulary. */
    public Model vocabulary() {
        Model all = ModelFactory.createDefaultModel();
        vocabularyTriples().forEach(all.getGraph()::add);
        return all.setNsPrefixes(prefixes());
    }

    /** The triples of {@link #vocabulary()}; one that is in several files comes as often. */
    public Stream<Triple> vocabularyTriples() {
        return in(VOCABULARY).keySet().stream().flatMap(name -> parsed(name).triples().stream());
    }

    /** How relations are put into words; empty where the file is absent. */
    public Model wording() {
        return textByName.containsKey(WORDING) ? model(WORDING) : ModelFactory.createDefaultModel();
    }

    /**
     * Identifiers that tables give another name, each with the reason why it is right; empty where the file is absent.
     */
    public String agreedDifferences() {
        return textByName.getOrDefault(AGREED_DIFFERENCES, "");
    }

    /** How a user finds the file of {@link #agreedDifferences()}. */
    public String agreedDifferencesName() {
        return describe(AGREED_DIFFERENCES);
    }

    /**
     * What sources call identifiers that the usual tables lack, each read off its source; empty where the file is
     * absent.
     */
    public String labelsReadOff() {
        return textByName.getOrDefault(LABELS_READ_OFF, "");
    }

    /** How a user finds the file of {@link #labelsReadOff()}. */
    public String labelsReadOffName() {
        return describe(LABELS_READ_OFF);
    }

    /** The SHACL shapes, with the prefix declarations that their queries use. */
    public Model shapes() {
        return model(SHAPES).add(model(PREFIXES));
    }

    /** The text of all rule files; {@link #parsedRules()} understands its {@code @prefix} lines. */
    public String rules() {
        return String.join("\n", in(RULES).values());
    }

    /** The rules that derive triples at load time. */
    public List<Rule> parsedRules() {
        return in(RULES).entrySet().stream()
                .flatMap(file -> parseRules(file.getKey(), file.getValue()).stream())
                .toList();
    }

    /** The prefixes that queries, pages and output use. */
    public PrefixMapping prefixes() {
        return DeclaredPrefixes.in(model(PREFIXES), Ntp.ONTOLOGY);
    }

    /**
     * A digest of all files that reading rests on, the bundled patterns and cues included: the same whenever the same
     * text would be read in the same way.
     */
    public String fingerprint() {
        MessageDigest digest = sha256();
        SortedMap<String, String> all = new TreeMap<>(OntologyFolder.reading());
        all.putAll(textByName);
        all.keySet().removeIf(name -> name.startsWith(CHECKS));
        all.forEach((name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private Model model(String name) {
        Model model = ModelFactory.createDefaultModel();
        parsed(name).addTo(model);
        return model;
    }

    private TurtleText parsed(String name) {
        return parsed.computeIfAbsent(name, it -> TurtleText.parse(describe(it), text(it)));
    }

    private List<Rule> parseRules(String name, String text) {
        try {
            return Rule.parseRules(Rule.rulesParserFromReader(new BufferedReader(new StringReader(text))));
        } catch (Rule.ParserException e) {
            throw new NtpException(
                    ErrorCode.ONTOLOGY_INVALID, describe(name) + ": " + oneLine(e) + "; mend the rule", e);
        }
    }

    private String text(String name) {
        String text = textByName.get(name);
        if (text == null) {
            throw new NtpException(
                    ErrorCode.ONTOLOGY_INVALID,
                    origin + ": " + name + " is missing; it must be laid out as ontology/ is");
        }
        return text;
    }

    /** A name that the user can find: extra vocabulary by its path, the others below their folder. */
    private String describe(String name) {
        String tail = name.startsWith(VOCABULARY) ? name.substring(VOCABULARY.length()) : name;
        return Path.of(tail).isAbsolute() ? tail : origin + ": " + name;
    }

    private Map<String, String> in(String folder) {
        return textByName.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
