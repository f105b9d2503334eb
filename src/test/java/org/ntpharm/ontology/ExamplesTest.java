package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code ontology/examples} is one document's graph, claims and direct triples together, as the gate sees
 * it.
 */
class ExamplesTest {
    private static final Path VALID = Path.of("ontology", "examples", "valid");
    private static final Path INVALID = Path.of("ontology", "examples", "invalid");
    private static final OntologyFiles FILES = OntologyFiles.bundled();
    private static final Model SHAPES = FILES.shapes();
    private static final Shapes PARSED = Shapes.parse(SHAPES);

    @TestFactory
    Stream<DynamicTest> each_valid_example_conforms() throws IOException {
        return TestFiles.in(VALID, ".ttl")
                .map(file -> DynamicTest.dynamicTest(
                        name(file), () -> assertThat(violatedBy(file)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> each_invalid_example_breaks_exactly_the_shape_that_it_names() throws IOException {
        return TestFiles.in(INVALID, ".ttl")
                .map(file -> DynamicTest.dynamicTest(
                        name(file), () -> assertThat(violatedBy(file)).containsExactly(namedBy(file))));
    }

    @Test
    void each_shape_is_broken_by_an_example() throws IOException {
        Set<String> broken =
                TestFiles.in(INVALID, ".ttl").map(ExamplesTest::namedBy).collect(Collectors.toSet());

        assertThat(constraints()).isNotEmpty().allMatch(broken::contains);
    }

    @Test
    void the_vocabulary_conforms() {
        var report = ShaclValidator.get().validate(PARSED, FILES.vocabulary().getGraph());

        assertThat(report.getEntries()).isEmpty();
    }

    private static Set<String> violatedBy(Path file) {
        var report = ShaclValidator.get()
                .validate(PARSED, RDFDataMgr.loadModel(file.toString()).getGraph());
        return report.getEntries().stream()
                .map(ReportEntry::source)
                .map(shape -> SHAPES.shortForm(shape.getURI()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String namedBy(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow().replace("# violates: ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shapes that say something themselves: property shapes, and node shapes with a query. */
    private static Set<String> constraints() {
        Set<String> names = new TreeSet<>();
        SHAPES.listSubjectsWithProperty(RDF.type, SHACLM.PropertyShape)
                .forEach(shape -> names.add(SHAPES.shortForm(shape.getURI())));
        SHAPES.listSubjectsWithProperty(SHACLM.sparql).forEach(shape -> names.add(SHAPES.shortForm(shape.getURI())));
        return names;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
