package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.FixtureStore;
import org.ntpharm.store.GraphStore;

class DumpTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_store_is_written_to_files_that_hold_all_of_it() throws IOException {
        Path store = folder.resolve("store");
        long quads;
        try (GraphStore graphs = GraphStore.open(store, OntologyFiles.bundled())) {
            FixtureStore.addTo(graphs.dataset());
            quads = graphs.statistics().quads();
        }
        Path dumps = folder.resolve("new/dumps");

        Outcome outcome = Outcome.of("dump", "--store", store.toString(), dumps.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(names(dumps))
                .containsExactly(
                        "SHA256SUMS",
                        "ntpharm.jsonld.gz",
                        "ntpharm.nq.gz",
                        "ntpharm.nt.gz",
                        "ntpharm.rdf.gz",
                        "ntpharm.trig.gz",
                        "ntpharm.ttl.gz");
        assertThat(Files.readAllLines(dumps.resolve("SHA256SUMS")))
                .hasSize(6)
                .allMatch(line -> line.matches("[0-9a-f]{64}  ntpharm\\.\\w+\\.gz"));
        Dataset read = DatasetFactory.create();
        Txn.executeWrite(
                read, () -> RDFDataMgr.read(read, dumps.resolve("ntpharm.nq.gz").toString()));
        assertThat(read.asDatasetGraph().stream().count()).isEqualTo(quads);
    }

    @Test
    void a_place_that_cannot_be_written_is_told() throws IOException {
        Path store = folder.resolve("store");
        GraphStore.open(store, OntologyFiles.bundled()).close();
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        Outcome outcome = Outcome.of("dump", "--store", store.toString(), taken.toString());

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.err()).contains("NTP-", "taken: cannot be written").doesNotContain("\tat ");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
