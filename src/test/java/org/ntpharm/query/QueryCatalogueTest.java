package org.ntpharm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

class QueryCatalogueTest {
    private static final String GOOD = """
            # title: Drugs
            # asks: Which drugs are there?
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            SELECT ?drug { ?drug a ntp:Drug } ORDER BY ?drug
            """;

    @TempDir
    private Path folder;

    @Test
    void the_bundled_catalogue_is_that_of_the_folder() {
        assertThat(QueryCatalogue.bundled().queries())
                .isEqualTo(QueryCatalogue.at(Path.of("queries")).queries());
    }

    @Test
    void a_query_is_found_by_its_name_with_or_without_its_subject() {
        QueryCatalogue catalogue = QueryCatalogue.bundled();

        assertThat(catalogue.find("actions-by-dose")).isPresent().isEqualTo(catalogue.find("receptor/actions-by-dose"));
        assertThat(catalogue.find("drug/actions-by-dose")).isEmpty();
    }

    @Test
    void a_file_gives_name_subject_title_question_and_text() throws IOException {
        write("drug/all-drugs.rq", GOOD);

        assertThat(QueryCatalogue.at(folder).queries())
                .containsExactly(new CatalogueQuery("all-drugs", "drug", "Drugs", "Which drugs are there?", GOOD));
    }

    @Test
    void the_catalogue_is_read_out_of_a_jar() throws Exception {
        Path jar = zip(Path.of("target/classes"), folder.resolve("program.jar"));

        try (var program = new URLClassLoader(withLibraries(jar), ClassLoader.getPlatformClassLoader())) {
            Class<?> catalogue = program.loadClass(QueryCatalogue.class.getName());
            Object bundled = catalogue.getMethod("bundled").invoke(null);
            assertThat(catalogue.getMethod("queries").invoke(bundled))
                    .asString()
                    .contains("subject=receptor");
        }
    }

    @Test
    void a_file_without_a_question_is_refused() throws IOException {
        write("drug/all-drugs.rq", GOOD.replace("# asks", "# wonders"));

        assertRefused("query file drug/all-drugs.rq needs one line '# asks: ...' at its top");
    }

    @Test
    void a_syntax_error_is_told_with_file_and_line() throws IOException {
        write("drug/all-drugs.rq", GOOD.replace("{ ?drug", "{{ ?drug"));

        assertRefused("drug/all-drugs.rq: unexpected 'ORDER' at line 4, column 36");
    }

    @Test
    void a_prefix_that_is_not_declared_is_refused() throws IOException {
        write("drug/all-drugs.rq", GOOD.replace("ntp:", "own:"));

        assertRefused("prefix own: <https://w3id.org/ntpharm/ontology#> is not declared so in ontology/prefixes.ttl");
    }

    @Test
    void a_known_prefix_for_another_namespace_is_refused() throws IOException {
        write("drug/all-drugs.rq", GOOD.replace("ontology#", "onto#"));

        assertRefused("prefix ntp: <https://w3id.org/ntpharm/onto#>");
    }

    @Test
    void a_name_that_is_no_question_in_kebab_case_is_refused() throws IOException {
        write("drug/All_Drugs.rq", GOOD);

        assertRefused("query file drug/All_Drugs.rq lies or is named wrongly");
    }

    @Test
    void two_queries_of_one_name_are_refused() throws IOException {
        write("drug/all-drugs.rq", GOOD);
        write("receptor/all-drugs.rq", GOOD);

        assertRefused("two queries have one name: drug/all-drugs and receptor/all-drugs");
    }

    @Test
    void an_absent_folder_is_refused() {
        assertThatThrownBy(() -> QueryCatalogue.at(folder.resolve("absent")))
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INPUT_MISSING));
    }

    private void assertRefused(String complaint) {
        assertThatThrownBy(() -> QueryCatalogue.at(folder))
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_INVALID))
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Path zip(Path from, Path to) throws IOException {
        var create = Map.of("create", "true");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + to.toUri()), create);
                Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path copy = files.getPath("/").resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        return to;
    }

    private static URL[] withLibraries(Path jar) throws IOException {
        var urls = new ArrayList<URL>(List.of(jar.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
