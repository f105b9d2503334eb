package org.ntpharm.server;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry of {@code protocol.yaml}: a request, and what its answer must be. */
record Exchange(Map<String, Object> entry) {
    private static final String FORM = "application/x-www-form-urlencoded";

    String name() {
        return text("name", "");
    }

    int status() {
        return Integer.parseInt(text("status", ""));
    }

    String type() {
        return text("type", "");
    }

    String contains() {
        return text("contains", "");
    }

    List<String> lacks() {
        return Stream.of(text("lacks", "")).filter(text -> !text.isEmpty()).toList();
    }

    Map<String, Object> answered() {
        return map("answered");
    }

    HttpRequest.Builder request(Client client) {
        String params = encoded(map("params"));
        String path = text("path", Endpoint.PATH) + (params.isEmpty() ? "" : "?" + params);
        HttpRequest.Builder request = client.request(path);
        map("headers").forEach((name, value) -> request.header(name, value.toString()));
        if (entry.containsKey("form")) {
            request.header("Content-Type", FORM);
        }
        String body = entry.containsKey("form") ? encoded(map("form")) : text("body", "");
        return request.method(
                text("method", "GET"), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static String encoded(Map<String, Object> params) {
        return params.entrySet().stream()
                .flatMap(param ->
                        values(param.getValue()).map(value -> param.getKey() + "=" + Client.encode(value.toString())))
                .collect(Collectors.joining("&"));
    }

    private static Stream<?> values(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of(value);
    }

    private String text(String key, String otherwise) {
        return entry.getOrDefault(key, otherwise).toString();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String key) {
        return (Map<String, Object>) entry.getOrDefault(key, Map.of());
    }
}
