package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.operation.AccessLog;
import org.ntpharm.operation.OperationSettings;
import org.ntpharm.store.GraphStore;

class AccessLogTest {
    @Test
    void each_request_is_one_line_of_json_whatever_the_client_sends(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        try (NtpServer server = Servers.start(logging(file), Servers.empty())) {
            var client = new Client(server.port());
            client.send(client.request(Endpoint.PATH + "?query=" + Client.encode("ASK { <http://secret> ?p ?o }"))
                    .header("User-Agent", "evil\" \\ \",\"status\":200"));
            client.get("/page/%0A%22forged%22", "text/html");
        }

        List<String> lines = Files.readAllLines(file);
        JsonNode asked = new ObjectMapper().readTree(lines.get(lines.size() - 2));
        JsonNode forged = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(asked.get("method").textValue()).isEqualTo("GET");
        assertThat(asked.get("path").textValue()).isEqualTo(Endpoint.PATH);
        assertThat(asked.get("query").textValue()).isEqualTo("query=ASK+...");
        assertThat(asked.get("agent").textValue()).isEqualTo("evil\" \\ \",\"status\":200");
        assertThat(asked.get("client").textValue()).isEqualTo("127.0.0.1");
        assertThat(asked.get("bytes").intValue()).isPositive();
        assertThat(forged.get("status").intValue()).isEqualTo(400);
        assertThat(lines).allMatch(line -> line.startsWith("{\"time\":\"")).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void a_log_that_cannot_be_written_keeps_the_server_from_starting(@TempDir Path folder) {
        try (GraphStore store = Servers.empty()) {
            assertThatThrownBy(() -> Servers.start(logging(folder), store))
                    .isInstanceOfSatisfying(
                            NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SERVER_FAILED))
                    .hasMessageContaining(folder.toString());
        }
    }

    private static ServerSettings logging(Path file) {
        var log = new AccessLog(Optional.of(file), 10);
        return Servers.SETTINGS.withOperation(OperationSettings.defaults().withAccessLog(log));
    }
}
