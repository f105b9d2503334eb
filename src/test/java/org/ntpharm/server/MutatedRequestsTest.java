package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that are nearly right: none breaks the server, hangs, or is told how the program is made. */
@Timeout(120)
@Tag("alone")
class MutatedRequestsTest {
    private static final int REQUESTS = 10_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    /**
     * Of the errors of a server those that the request is the reason of: not implemented, unavailable, HTTP version.
     */
    private static final Set<Integer> FAIR = Set.of(501, 503, 505);

    @Test
    void none_breaks_the_server() {
        try (NtpServer server = Servers.withTimeout(Duration.ofMillis(500))) {
            Set<String> failures = IntStream.range(0, REQUESTS)
                    .parallel()
                    .mapToObj(seed -> failure(server.port(), seed))
                    .filter(failure -> !failure.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(failures.stream().limit(10)).isEmpty();
            assertThat(new Client(server.port())
                            .get("/page/ketamine", "text/html")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static String failure(int port, int seed) {
        String request = MutatedRequest.of(seed);
        String answer;
        try {
            answer = MutatedRequest.answer(port, request);
        } catch (IOException e) {
            return e instanceof java.net.SocketTimeoutException ? "hangs: " + request : "";
        }
        Matcher status = STATUS.matcher(answer);
        boolean fair = answer.isEmpty()
                || (status.lookingAt()
                        && (Integer.parseInt(status.group(1)) < 500
                                || FAIR.contains(Integer.parseInt(status.group(1)))));
        boolean silent = !answer.contains("\tat ") && !answer.contains("Exception") && !answer.contains("org.apache.");
        return fair && silent ? "" : request + "\n=> " + answer.substring(0, Math.min(600, answer.length()));
    }
}
