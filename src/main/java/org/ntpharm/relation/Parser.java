package org.ntpharm.relation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clulab.processors.Document;
import org.clulab.processors.clu.CluProcessor;
import org.ntpharm.text.Sentence;
import scala.collection.JavaConverters;

/**
 * The clulab tagger and dependency parser. Its models load on first use (about 10 s and 1 GB of heap) and are kept; one
 * instance serves one thread at a time.
 */
public final class Parser {
    /** What the parser takes for the end of a word or a line: a token holds none of it, and is not empty. */
    private static final Pattern NO_WORD = Pattern.compile("[\\s\\h\\v]+|^$");

    private final TagCorrector corrector;
    private final Attachment attachment;
    private final Complementizer complementizer;

    /** A parser that knows the verbs of {@code wording}. */
    public Parser(Wording wording, WordLists words) {
        this.corrector = new TagCorrector(wording, words);
        this.attachment = new Attachment(wording, words);
        this.complementizer = new Complementizer(words);
    }

    private CluProcessor processor() {
        return Models.PROCESSOR;
    }

    /** Starts to load the models in the background, so that they are there when the first sentence comes. */
    public static void loadModelsAhead() {
        Thread loader = new Thread(Models::load, "language models");
        loader.setDaemon(true);
        loader.start();
    }

    /** Loads the models if nobody has. */
    void loadModels() {
        Models.load();
    }

    /** The dependencies of one sentence; its tokens are kept, but for a "that" put in where its lack misleads. */
    Parse parse(Sentence sentence, List<SimpleToken> tokens) {
        Document tagged = tagged(tokens);
        String[] tags = tagged.sentences()[0].tags().get();
        List<SimpleToken> gapped = Gapping.insert(tokens, tags);
        List<SimpleToken> complete = gapped.equals(tokens) ? complementizer.insert(tokens, tags) : gapped;
        Document document = complete.size() == tokens.size() ? tagged : tagged(complete);
        processor().lemmatize(document);
        keepVerbalNouns(document);
        processor().parse(document);
        attachment.correct(complete, document.sentences()[0]);
        return new Parse(sentence, complete, document);
    }

    private Document tagged(List<SimpleToken> tokens) {
        List<String> words = tokens.stream()
                .map(token -> NO_WORD.matcher(token.word()).replaceAll("_"))
                .toList();
        Document document = processor().mkDocumentFromTokens(scala(List.of(scala(words))), true, 1, 1);
        processor().tagPartsOfSpeech(document);
        fixTags(document, tokens);
        corrector.correct(tokens, document.sentences()[0].tags().get());
        return document;
    }

    /** "binding" as a noun is a word of its own and no form of "bind". */
    private static void keepVerbalNouns(Document document) {
        String[] words = document.sentences()[0].words();
        String[] tags = document.sentences()[0].tags().get();
        String[] lemmas = document.sentences()[0].lemmas().get();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals("NN") && words[i].endsWith("ing")) {
                lemmas[i] = words[i].toLowerCase(Locale.ROOT);
            }
        }
    }

    private static void fixTags(Document document, List<SimpleToken> tokens) {
        String[] tags = document.sentences()[0].tags().get();
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tokens.get(i).tag().orElse(tags[i]);
        }
    }

    private static <T> scala.collection.Seq<T> scala(List<T> list) {
        return JavaConverters.asScalaBufferConverter(list).asScala();
    }

    private static final class Models {
        /** Loads this class, and with it the models. */
        static void load() {}

        static final CluProcessor PROCESSOR = ModelLoader.load();
    }
}
