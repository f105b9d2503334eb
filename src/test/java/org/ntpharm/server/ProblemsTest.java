package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals are told in the form that the client accepts. */
class ProblemsTest {
    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = Servers.withFixture();
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,/ntpharm/sparql?query=ASK%7B,400",
        "application/sparql-results+json,/ntpharm/sparql?query=ASK%7B,400",
        "application/problem+json,/page/nobody,404",
        "application/ld+json,/data/nobody.jsonld,404",
        "application/json,/no/such/path,404",
        "'application/json,*/*;q=0.5',/id/nobody,404"
    })
    void a_client_that_accepts_json_gets_problem_details(String accept, String path, int status)
            throws JsonProcessingException {
        HttpResponse<String> answer = client.get(path, accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "*/*", "text/html,application/json;q=0.5", "application/json;q=0"})
    void any_other_client_gets_text(String accept) {
        HttpResponse<String> answer = client.ask("ASK {", accept);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body()).startsWith("NTP-401 ");
    }

    @ParameterizedTest
    @CsvSource({"'text/html,application/xhtml+xml,*/*;q=0.8',text/html", "*/*,text/plain", "text/turtle,text/plain"})
    void an_address_where_nothing_is_gets_a_browser_a_page_and_others_a_line(String accept, String form) {
        HttpResponse<String> answer = client.get("/no/such/path", accept);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(form);
    }

    @Test
    void details_are_in_any_script() throws JsonProcessingException {
        HttpResponse<String> answer = client.ask("ASK { ?s ?p \u03b1:x }", "application/json");

        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("detail").textValue()).startsWith("NTP-401 ").contains("\u03b1");
        assertThat(problem.get("reason").textValue()).isEqualTo("query");
    }

    @Test
    void a_good_answer_is_left_alone() {
        HttpResponse<String> answer = client.ask("ASK {}", "application/sparql-results+json");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/sparql-results+json");
    }
}
