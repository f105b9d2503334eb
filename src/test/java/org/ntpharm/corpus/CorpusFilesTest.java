package org.ntpharm.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.error.NtpException;

class CorpusFilesTest {
    static final String JSON = """
            {"id": "a1", "corpus": "bc5cdr", "text": "α: lithium caused tremor.", "entities": [\
            {"id": "T1", "type": "Chemical", "start": 3, "end": 10, "norm": "D008094"}, \
            {"id": "T2", "type": "Disease", "start": 18, "end": 24, "norm": "D014202"}], \
            "relations": [{"type": "CID", "arg1": "D008094", "arg2": "D014202", "level": "concept"}]}
            """;
    private static final String PUBTATOR = """
            a1|t|Lithium.
            a1|a|It caused tremor.
            a1\t0\t7\tLithium\tChemical\tD008094
            a1\t19\t25\ttremor\tDisease\tD014202
            a1\tCID\tD008094\tD014202
            """;
    private static final String BIOC = """
            <?xml version="1.0"?>
            <!DOCTYPE collection SYSTEM "BioC.dtd">
            <collection><source>s</source><document><id>a1</id>
            <passage><offset>0</offset><text>Lithium &amp; more.</text>
            <annotation id="T1"><infon key="type">Chemical</infon><infon key="identifier">D008094</infon>
            <location offset="0" length="7"/><text>Lithium</text></annotation></passage>
            <passage><offset>16</offset><text>It caused tremor.</text>
            <annotation id="T2"><infon key="type">Disease</infon><infon key="identifier">D014202</infon>
            <location offset="26" length="6"/><text>tremor</text></annotation></passage>
            <relation id="R1"><infon key="type">CID</infon><node refid="T1" role="a"/><node refid="T2" role="b"/></relation>
            </document></collection>
            """;

    @TempDir
    private Path folder;

    private List<AnnotatedDocument> read(String text) throws IOException {
        return CorpusFiles.read(Files.writeString(folder.resolve("corpus"), text), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, PUBTATOR, BIOC})
    void each_format_gives_mentions_where_they_stand_and_relations(String text) throws IOException {
        AnnotatedDocument document = read(text).get(0);

        assertThat(document.id()).isEqualTo("a1");
        assertThat(document.entities())
                .hasSize(2)
                .allSatisfy(entity ->
                        assertThat(document.document().textAt(entity.span())).isEqualTo(entity.text()));
        assertThat(document.entities()).extracting(GoldEntity::text).last().isEqualTo("tremor");
        assertThat(document.relations())
                .singleElement()
                .extracting(GoldRelation::type)
                .isEqualTo("CID");
    }

    @Test
    void a_line_that_is_no_json_is_named() {
        assertThatThrownBy(() -> read(JSON + "{\"id\": \"a2\"\n"))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("corpus line 2");
    }

    @Test
    void a_mention_behind_the_end_of_its_text_is_named() {
        assertThatThrownBy(() -> read(PUBTATOR.replace("a1\t19\t25", "a1\t19\t250")))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("corpus line 4");
    }

    @Test
    void xml_that_breaks_off_is_refused() {
        assertThatThrownBy(() -> read(BIOC.substring(0, 300)))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("corpus line");
    }

    @Test
    void an_entity_of_the_file_system_is_not_read() {
        String attack = BIOC.replace("SYSTEM \"BioC.dtd\"", "[<!ENTITY x SYSTEM \"file:///etc/hostname\">]")
                .replace("Lithium &amp;", "Lithium &x;");

        assertThatThrownBy(() -> read(attack)).isInstanceOf(NtpException.class);
    }
}
