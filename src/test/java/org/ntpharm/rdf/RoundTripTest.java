package org.ntpharm.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.claim.Reading;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

class RoundTripTest {
    private static final ClaimWriter WRITER = new ClaimWriter("fingerprint");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_reading_comes_back_as_it_was_written(long seed) {
        Reading reading = new RandomReading(seed).reading();

        Reading back = ClaimReader.read(reading.document(), WRITER.write(reading));

        assertThat(back.sentences()).isEqualTo(reading.sentences());
        assertThat(back.works()).containsExactlyInAnyOrderElementsOf(reading.works());
        assertThat(back.claims()).isEqualTo(reading.claims());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void trig_holds_the_same_triples_and_can_be_read(long seed) {
        Reading reading = new RandomReading(seed).reading();
        ClaimGraphs written = WRITER.write(reading);

        DatasetGraph parsed = RDFParser.fromString(trig(written), Lang.TRIG).toDatasetGraph();

        ClaimGraphs read = new ClaimGraphs(
                written.document(), triples(parsed, written.claimsName()), triples(parsed, written.directName()));
        assertThat(read).isEqualTo(written);
        assertThat(WRITER.write(ClaimReader.read(reading.document(), read))).isEqualTo(written);
    }

    @Test
    void the_same_reading_gives_the_same_bytes() {
        assertThat(trig(WRITER.write(new RandomReading(7).reading())))
                .isEqualTo(trig(WRITER.write(new RandomReading(7).reading())));
    }

    @Test
    void claims_of_another_text_are_refused() {
        Reading reading = new RandomReading(1).reading();
        ClaimGraphs written = WRITER.write(reading);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimReader.read(new Document("a", "Something else."), written))
                .withMessageContaining("'a' does not say");
    }

    private static String trig(ClaimGraphs graphs) {
        var out = new ByteArrayOutputStream();
        TrigWriter.write(List.of(graphs), OntologyFiles.bundled().prefixes(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<Triple> triples(DatasetGraph graphs, Node name) {
        return graphs.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
