package org.ntpharm.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Why a request is not answered as asked. */
public enum Refusal {
    /** As many queries run as may. */
    BUSY(503),
    /** The client asks too often. */
    RATE(429),
    /** The path with its query is too long. */
    URL(414),
    /** The body is too large. */
    SIZE(413),
    /** The query cannot be parsed, or asks for what is off. */
    QUERY(400),
    /** The answer has too many rows or triples. */
    RESULTS(400),
    /** The answer took too long. */
    TIMEOUT(503),
    /** Another endpoint that the query asks has not answered. */
    SERVICE(502),
    /** Only clients on this machine may ask. */
    REMOTE(403);

    private static final String ATTRIBUTE = Refusal.class.getName();

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** The name for programs, in metrics and in problem details. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Notes on the request that it is refused for this reason. */
    public void note(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Why the request was refused, if it was. */
    static Optional<Refusal> of(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }

    /** Answers with this refusal, in plain text; {@link ProblemFilter} says it otherwise to those who want it so. */
    void send(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        note(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((detail + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with this refusal and tells after how many seconds to try again. */
    void send(HttpServletRequest request, HttpServletResponse response, String detail, long retryAfter)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(retryAfter));
        send(request, response, detail);
    }
}
