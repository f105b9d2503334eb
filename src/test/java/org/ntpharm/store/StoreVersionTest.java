package org.ntpharm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

class StoreVersionTest {
    @Test
    void reading_changes_nothing_and_neither_does_what_is_taken_back() {
        try (GraphStore store = GraphStore.inMemory(OntologyFiles.bundled())) {
            StoreVersion before = store.version();

            store.statistics();
            store.dataset().begin(ReadWrite.WRITE);
            add(store, "taken back");
            store.dataset().abort();
            store.dataset().end();

            assertThat(store.version()).isEqualTo(before);
        }
    }

    @Test
    void each_change_makes_a_version_that_never_was_also_when_the_store_is_compacted_or_opened_anew(
            @TempDir Path folder) {
        Set<String> seen = new HashSet<>();
        for (int opening = 0; opening < 2; opening++) {
            try (GraphStore store = GraphStore.open(folder.resolve("store"), OntologyFiles.bundled())) {
                for (int change = 0; change < 3; change++) {
                    assertThat(seen.add(store.version().name())).isTrue();
                    String comment = opening + "-" + change;
                    Txn.executeWrite(store.dataset(), () -> add(store, comment));
                }
                store.compact();
            }
        }
    }

    @Test
    void a_transaction_sees_the_version_that_it_reads() {
        try (GraphStore store = GraphStore.inMemory(OntologyFiles.bundled())) {
            String before = store.version().name();
            String during = Txn.calculateRead(store.dataset(), () -> {
                var writer = new Thread(() -> Txn.executeWrite(store.dataset(), () -> add(store, "meanwhile")));
                writer.start();
                join(writer);
                return store.version().name();
            });

            assertThat(during).isEqualTo(before);
            assertThat(store.version().name()).isNotEqualTo(before);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(GraphStore store, String comment) {
        store.dataset()
                .addNamedModel(
                        Ntp.directGraph("changed"),
                        ModelFactory.createDefaultModel().add(Ntp.ONTOLOGY, RDFS.comment, comment));
    }
}
