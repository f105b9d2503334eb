package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.vocab.Ntp;

class OntologyFilesTest {
    private static final Path FOLDER = Path.of("ontology");

    @TempDir
    private Path folder;

    @Test
    void the_bundled_files_are_those_of_the_folder() {
        assertThat(OntologyFiles.bundled().fingerprint())
                .isEqualTo(OntologyFiles.at(FOLDER).fingerprint());
    }

    @Test
    void the_files_in_a_jar_are_those_of_the_folder() throws Exception {
        Path jar = jarOf(Path.of("target", "classes"));
        List<URL> classPath = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }

        try (var loader = new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> files = loader.loadClass(OntologyFiles.class.getName());
            Object bundled = files.getMethod("bundled").invoke(null);

            assertThat(files.getProtectionDomain().getCodeSource().getLocation())
                    .isEqualTo(jar.toUri().toURL());
            assertThat(files.getMethod("fingerprint").invoke(bundled))
                    .isEqualTo(OntologyFiles.at(FOLDER).fingerprint());
        }
    }

    @Test
    void the_schema_declares_the_ontology_and_no_entity() {
        var schema = OntologyFiles.bundled().schema();

        assertThat(schema.contains(Ntp.ONTOLOGY, RDF.type, OWL.Ontology)).isTrue();
        assertThat(schema.listResourcesWithProperty(RDF.type, Ntp.DRUG).hasNext())
                .isFalse();
    }

    @Test
    void what_one_caller_adds_to_a_graph_the_next_does_not_see() {
        OntologyFiles files = OntologyFiles.bundled();
        long names = files.vocabulary().size();

        files.vocabulary().add(Ntp.entity("drug-x"), RDFS.label, "drug X");
        files.schema().removeAll();

        assertThat(files.vocabulary().size()).isEqualTo(names);
        assertThat(files.schema().isEmpty()).isFalse();
    }

    @Test
    void all_rules_parse() {
        assertThat(OntologyFiles.bundled().parsedRules()).hasSize(5);
    }

    @Test
    void prefixes_are_those_declared() {
        assertThat(OntologyFiles.bundled().prefixes().expandPrefix("ntp:blocks"))
                .isEqualTo(Ntp.BLOCKS.getURI());
    }

    @Test
    void one_more_file_of_names_is_read_and_changes_the_fingerprint() throws IOException {
        Path extra = write("extra.ttl", "ntr:drug-x a ntp:Drug ; rdfs:label \"drug X\" .");

        OntologyFiles files = OntologyFiles.bundled().withVocabulary(extra);

        assertThat(files.vocabulary().contains(Ntp.entity("drug-x"), RDFS.label, "drug X"))
                .isTrue();
        assertThat(files.fingerprint()).isNotEqualTo(OntologyFiles.bundled().fingerprint());
    }

    @Test
    void a_turtle_error_is_told_with_its_file_and_line() throws IOException {
        Path extra = write("broken.ttl", "ntr:drug-x a ntp:Drug ;; ; oops");

        OntologyFiles files = OntologyFiles.bundled().withVocabulary(extra);

        assertThatThrownBy(files::vocabulary)
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ONTOLOGY_INVALID))
                .hasMessageContaining("broken.ttl line 4 column")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_value_that_does_not_fit_its_datatype_is_an_error() throws IOException {
        Path extra = write("late.ttl", "ntr:drug-x dcterms:created \"yesterday\"^^xsd:date .");

        OntologyFiles files = OntologyFiles.bundled().withVocabulary(extra);

        assertThatThrownBy(files::vocabulary).isInstanceOf(NtpException.class).hasMessageContaining("line 4");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws IOException {
        Path extra = Files.write(folder.resolve("latin.ttl"), "# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> OntologyFiles.bundled().withVocabulary(extra))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void an_absent_file_of_names_is_refused() {
        Path absent = folder.resolve("absent.ttl");

        assertThatThrownBy(() -> OntologyFiles.bundled().withVocabulary(absent))
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INPUT_MISSING));
    }

    @Test
    void a_folder_without_a_schema_is_refused() {
        assertThatThrownBy(() -> OntologyFiles.at(folder))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("ntpharm.ttl is missing");
    }

    @Test
    void a_malformed_rule_is_told_with_its_file() throws IOException {
        for (String name : new String[] {"ntpharm.ttl", "prefixes.ttl", "shapes.ttl"}) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/odd.rules"), "[odd: (?a ?b");

        OntologyFiles files = OntologyFiles.at(folder);

        assertThatThrownBy(files::parsedRules).isInstanceOf(NtpException.class).hasMessageContaining("rules/odd.rules");
        assertThat(files.wording().isEmpty()).isTrue();
        assertThat(files.vocabulary().isEmpty()).isTrue();
    }

    private Path jarOf(Path classes) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private Path write(String name, String turtle) throws IOException {
        String prefixes = """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                PREFIX ntr: <https://w3id.org/ntpharm/id/> PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        return Files.writeString(folder.resolve(name), prefixes + turtle);
    }
}
