package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ntpharm.vocab.Ntp;

/** A row that a query of {@code ontology/checks} returns is a defect; the name of the file says which. */
class ChecksTest {
    private static final Path CHECKS = Path.of("ontology", "checks");
    private static final OntologyFiles FILES = OntologyFiles.bundled();

    @TestFactory
    Stream<DynamicTest> schema_and_vocabulary_have_no_defect() throws Exception {
        Dataset data = withUnion(DatasetFactory.create()
                .addNamedModel(Ntp.ONTOLOGY_GRAPH, FILES.schema())
                .addNamedModel(Ntp.VOCABULARY_GRAPH, FILES.vocabulary()));

        return TestFiles.in(CHECKS, ".rq")
                .map(file -> DynamicTest.dynamicTest(
                        name(file), () -> assertThat(rows(file, data)).isEqualTo("")));
    }

    @TestFactory
    Stream<DynamicTest> each_check_finds_the_defect_made_for_it() throws Exception {
        return TestFiles.in(CHECKS, ".rq")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Dataset data = DatasetFactory.create();
                    RDFDataMgr.read(data, defect(name(file)));
                    data.getNamedModel(Ntp.ONTOLOGY_GRAPH).add(FILES.schema());

                    assertThat(rows(file, withUnion(data))).isNotEmpty();
                }));
    }

    private static String defect(String check) {
        return Objects.requireNonNull(ChecksTest.class.getResource("defects/" + check + ".trig"), check)
                .toString();
    }

    private static String name(Path check) {
        return check.getFileName().toString().replace(".rq", "");
    }

    private static String rows(Path check, Dataset data) {
        Query query = QueryFactory.read(check.toString());
        try (var execution = QueryExecutionFactory.create(query, data)) {
            var rows = ResultSetFormatter.toList(execution.execSelect());
            return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
        }
    }

    /** As in the store, where the default graph is the union of all. */
    private static Dataset withUnion(Dataset data) {
        data.setDefaultModel(data.getUnionModel());
        return data;
    }
}
