package org.ntpharm.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.ntpharm.claim.Reading;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

/** The program of another process that uses a store. */
final class StoreProcess {
    private StoreProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (GraphStore store = GraphStore.open(Path.of(arguments[1]), OntologyFiles.bundled())) {
            store.load(article(1));
            switch (arguments[0]) {
                case "hold" -> say("holding");
                case "stall" -> beginToWrite(store);
                case "many" -> loadMany(store);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            System.in.read();
        }
    }

    /** The document that every process loads as its {@code number}th. */
    static Reading article(int number) {
        Readings article = Readings.of("article-" + number).says("ketamine", "blocks", "nmda-receptor");
        for (int i = 0; i < 40; i++) {
            article.says("drug-" + number + "-" + i, "antagonistOf", "nmda-receptor");
        }
        return article.reading();
    }

    private static void beginToWrite(GraphStore store) {
        Dataset dataset = store.dataset();
        dataset.begin(ReadWrite.WRITE);
        dataset.removeNamedModel(Ntp.claimsGraph("article-1"));
        dataset.removeNamedModel(Ntp.VOCABULARY_GRAPH);
        say("writing");
    }

    private static void loadMany(GraphStore store) {
        say("loaded 1");
        for (int number = 2; number < 10_000; number++) {
            store.load(article(number));
            say("loaded " + number);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
