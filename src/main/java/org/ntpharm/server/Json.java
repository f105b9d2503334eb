package org.ntpharm.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers to scripts. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Sends {@code value}, a record of records, lists and texts. */
    static void send(HttpServletRequest request, HttpServletResponse response, Object value) throws IOException {
        response.setContentType("application/json");
        Tagged.send(request, response, MAPPER.writeValueAsBytes(value));
    }
}
