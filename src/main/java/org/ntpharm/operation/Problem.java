package org.ntpharm.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * What a client is told when its request fails (RFC 9457).
 *
 * @param status of HTTP
 * @param reason for which the request was refused, if it was
 * @param detail what was wrong and what to do; empty where the status says it all
 */
record Problem(int status, Optional<Refusal> reason, String detail) {
    static final String JSON = "application/problem+json";
    static final String TEXT = "text/plain;charset=utf-8";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Of a defect nothing is told but that it is one. */
    Problem {
        detail =
                status == HttpStatus.INTERNAL_SERVER_ERROR_500 ? "the server failed; its log says why" : detail.strip();
    }

    /** Whether a client that accepts this prefers JSON of any kind to text. */
    static boolean isWantedAsJson(List<String> accept) {
        var types = new QuotedQualityCSV();
        accept.forEach(types::addValue);
        return types.getValues().stream()
                .map(type -> type.replaceFirst(";.*$", "").strip())
                .filter(type -> isJson(type) || type.startsWith("text/") || type.equals("*/*"))
                .findFirst()
                .filter(Problem::isJson)
                .isPresent();
    }

    String json() {
        var members = new LinkedHashMap<String, Object>();
        members.put("title", title());
        members.put("status", status);
        reason.ifPresent(known -> members.put("reason", known.label()));
        if (!detail.isEmpty()) {
            members.put("detail", detail);
        }
        try {
            return MAPPER.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return (detail.isEmpty() ? title() : detail) + "\n";
    }

    private String title() {
        return HttpStatus.getMessage(status);
    }

    private static boolean isJson(String type) {
        return type.endsWith("/json") || type.endsWith("+json");
    }
}
