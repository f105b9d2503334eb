package org.ntpharm.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.ntpharm.circumstance.DoseWords;
import org.ntpharm.circumstance.SettingWords;
import org.ntpharm.claim.ArticleReader;
import org.ntpharm.claim.Confidence;
import org.ntpharm.claim.Cues;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.MentionFinder;
import org.ntpharm.mention.MentionSource;
import org.ntpharm.mention.UnseenNames;
import org.ntpharm.ontology.LexiconReader;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.ontology.SchemaReader;
import org.ntpharm.ontology.WordingReader;
import org.ntpharm.relation.Carriers;
import org.ntpharm.relation.Parser;
import org.ntpharm.relation.PatternEngine;
import org.ntpharm.relation.RelationFinder;
import org.ntpharm.relation.Schema;
import org.ntpharm.relation.Stage;
import org.ntpharm.relation.WordLists;
import org.ntpharm.relation.Wording;

/**
 * Everything a reader of articles is made of.
 *
 * @param schema which properties may join which types
 * @param lexicon the names
 * @param unseen the makes of names that the lexicon lacks
 * @param wording the words that put relations
 * @param patterns the compiled patterns
 * @param compilation how long it took to compile the patterns
 */
public record ReaderParts(
        Schema schema,
        Lexicon lexicon,
        UnseenNames unseen,
        Wording wording,
        PatternEngine patterns,
        Duration compilation) {
    private static final List<String> PATTERN_FILES = List.of(
            "verbs.yml",
            "nouns.yml",
            "mentions.yml",
            "groups.yml",
            "events.yml",
            "reports.yml",
            "suspicions.yml",
            "tokens.yml");
    private static final String MENTION = "/org/ntpharm/mention/";
    private static final String CIRCUMSTANCE = "/org/ntpharm/circumstance/";
    private static final String RELATION = "/org/ntpharm/relation/";

    /**
     * Reads and checks all parts. The language models are not among them: the first sentence that is parsed loads them.
     *
     * @throws org.ntpharm.error.NtpException if a file of the ontology or a pattern is wrong
     */
    public static ReaderParts of(OntologyFiles files) {
        Map<String, String> patterns = new LinkedHashMap<>();
        PATTERN_FILES.forEach(name -> patterns.put(name, resource(RELATION + "patterns/" + name)));
        return of(files, patterns);
    }

    /** As {@link #of(OntologyFiles)}, with pattern files of one's own: the text of each under its name. */
    public static ReaderParts of(OntologyFiles files, Map<String, String> patternFiles) {
        Schema schema = SchemaReader.read(files.schema());
        Lexicon lexicon = LexiconReader.read(files.schema(), files.vocabulary());
        Wording wording = WordingReader.read(files.wording(), schema);
        long start = System.nanoTime();
        PatternEngine patterns = PatternEngine.compile(patternFiles, wording, paths());
        Duration compilation = Duration.ofNanos(System.nanoTime() - start);
        return new ReaderParts(schema, lexicon, unseen(files), wording, patterns, compilation);
    }

    /** The same parts, but with the names of {@code more} beside those of {@code files}. */
    public ReaderParts withNames(OntologyFiles files, Model more) {
        return more.isEmpty()
                ? this
                : new ReaderParts(
                        schema,
                        LexiconReader.read(files.schema(), files.vocabulary().add(more)),
                        unseen,
                        wording,
                        patterns,
                        compilation);
    }

    private static UnseenNames unseen(OntologyFiles files) {
        return UnseenNames.parse(
                resource(MENTION + "unseen-names.tsv"), resource(MENTION + "no-names.txt"), files::superclasses);
    }

    /** A reader made of these parts. */
    public Pipeline reader() {
        return reader(mentions(), stage -> {});
    }

    /** A reader made of these parts that tells {@code stages} what it is at. */
    public Pipeline reader(Consumer<Stage> stages) {
        return reader(mentions(), stages);
    }

    /** A reader made of these parts that takes its mentions from elsewhere, and tells {@code stages} what it is at. */
    public Pipeline reader(MentionSource mentions, Consumer<Stage> stages) {
        Cues cues = Cues.parse(resource("/org/ntpharm/claim/cues.tsv"));
        return new ArticleReader(lexicon, mentions, relations(stages), cues, settings(), confidence(), stages);
    }

    /** A finder of the vocabulary's names, and of names that it lacks. */
    public MentionFinder mentions() {
        return new MentionFinder(lexicon, wording.receptorNouns(schema), unseen);
    }

    /** How far claims can be trusted, as calibrated on the development data. */
    public static Confidence confidence() {
        return Confidence.parse(resource("/org/ntpharm/claim/confidence.tsv"));
    }

    private RelationFinder relations(Consumer<Stage> stages) {
        Carriers carriers = Carriers.parse(resource(RELATION + "carriers.txt"));
        WordLists words = WordLists.parse(resource(RELATION + "words.txt"));
        return new RelationFinder(
                new Parser(wording, words), patterns, wording, words, schema, lexicon, carriers, doses(), stages);
    }

    private static DoseWords doses() {
        return DoseWords.parse(
                resource(CIRCUMSTANCE + "units.tsv"),
                resource(CIRCUMSTANCE + "routes.tsv"),
                resource(CIRCUMSTANCE + "frequencies.tsv"));
    }

    private static SettingWords settings() {
        return SettingWords.parse(
                resource(CIRCUMSTANCE + "species.tsv"),
                resource(CIRCUMSTANCE + "populations.tsv"),
                resource(CIRCUMSTANCE + "models.tsv"));
    }

    private static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String line : resource(RELATION + "paths.txt").split("\\R")) {
            int equals = line.indexOf(" = ");
            if (!line.startsWith("#") && equals > 0) {
                paths.put(line.substring(0, equals), line.substring(equals + 3));
            }
        }
        return paths;
    }

    private static String resource(String name) {
        try (InputStream stream = ReaderParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
