package org.ntpharm.relation;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import org.clulab.processors.Document;
import org.clulab.processors.clu.CluProcessor;
import scala.Option;
import scala.collection.JavaConverters;

/** Reads the language models: the tagger's and the parser's side by side, for each takes about as long as the other. */
final class ModelLoader {
    private ModelLoader() {}

    /** A processor that has parsed a word: it reads each of its models when it first needs it. */
    static CluProcessor load() {
        CluProcessor processor = new CluProcessor(ConfigFactory.load("cluprocessoropen"));
        // Makes the parser, which reads no model yet; made while the tagger is, it would have to wait for it.
        processor.depParser();
        Thread parser = new Thread(() -> parse(processor), "parser models");
        parser.setDaemon(true);
        parser.start();
        Document word = word(processor);
        processor.tagPartsOfSpeech(word);
        processor.lemmatize(word);
        await(parser);
        processor.parse(word);
        return processor;
    }

    private static void parse(CluProcessor processor) {
        Document word = word(processor);
        word.sentences()[0].tags_$eq(Option.apply(new String[] {"NN"}));
        word.sentences()[0].lemmas_$eq(Option.apply(new String[] {"word"}));
        processor.parse(word);
    }

    private static Document word(CluProcessor processor) {
        return processor.mkDocumentFromTokens(seq(seq("Word")), true, 1, 1);
    }

    private static <T> scala.collection.Seq<T> seq(T only) {
        return JavaConverters.asScalaBufferConverter(List.of(only)).asScala();
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
