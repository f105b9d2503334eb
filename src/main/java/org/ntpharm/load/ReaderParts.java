package org.ntpharm.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.ntpharm.circumstance.DoseWords;
import org.ntpharm.circumstance.SettingWords;
import org.ntpharm.claim.ArticleReader;
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
import org.ntpharm.relation.Wording;

/**
 * Everything a reader of articles is made of.
 *
 * @param schema which properties may join which types
 * @param lexicon the names
 * @param unseen the makes of names that the lexicon lacks
 * @param wording the words that put relations
 * @param patterns the compiled patterns
 */
public record ReaderParts(Schema schema, Lexicon lexicon, UnseenNames unseen, Wording wording, PatternEngine patterns) {
    private static final List<String> PATTERN_FILES =
            List.of("verbs.yml", "nouns.yml", "mentions.yml", "events.yml", "tokens.yml");
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
        PatternEngine patterns = PatternEngine.compile(patternFiles, wording, paths());
        return new ReaderParts(schema, lexicon, unseen(files), wording, patterns);
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
                        patterns);
    }

    private static UnseenNames unseen(OntologyFiles files) {
        return UnseenNames.parse(
                resource(MENTION + "unseen-names.tsv"), resource(MENTION + "no-names.txt"), files::superclasses);
    }

    /** A reader made of these parts. */
    public Pipeline reader() {
        return reader(mentions());
    }

    /** A reader made of these parts that takes its mentions from elsewhere. */
    public Pipeline reader(MentionSource mentions) {
        Cues cues = Cues.parse(resource("/org/ntpharm/claim/cues.tsv"));
        return new ArticleReader(lexicon, mentions, relations(), cues, settings());
    }

    /** A finder of the vocabulary's names, and of names that it lacks. */
    public MentionFinder mentions() {
        return new MentionFinder(lexicon, wording.receptorNouns(schema), unseen);
    }

    private RelationFinder relations() {
        Carriers carriers = Carriers.parse(resource(RELATION + "carriers.txt"));
        return new RelationFinder(new Parser(wording), patterns, wording, schema, carriers, doses());
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
