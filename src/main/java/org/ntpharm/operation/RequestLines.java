package org.ntpharm.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON object on a line for each request.
 *
 * <p>JSON, because in the format that web servers usually write a quotation mark in a client's name for itself ends the
 * field early.
 */
final class RequestLines implements RequestLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CHARACTERS = 500;

    private final OutputStream out;
    private final int queryLength;

    RequestLines(OutputStream out, int queryLength) {
        this.out = out;
        this.queryLength = queryLength;
    }

    @Override
    public void log(Request request, Response response) {
        var line = new LinkedHashMap<String, Object>();
        line.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
        line.put("client", cut(Request.getRemoteAddr(request), MOST_CHARACTERS));
        line.put("method", cut(request.getMethod(), MOST_CHARACTERS));
        line.put("path", cut(request.getHttpURI().getPath(), MOST_CHARACTERS));
        line.put("query", cut(request.getHttpURI().getQuery(), queryLength));
        line.put("status", response.getStatus());
        line.put("bytes", Response.getContentBytesWritten(response));
        line.put("millis", TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime())));
        line.put("agent", cut(request.getHeaders().get(HttpHeader.USER_AGENT), MOST_CHARACTERS));
        line.values().removeIf(""::equals);
        write(line);
    }

    private static String cut(@Nullable String text, int most) {
        String known = Optional.ofNullable(text).orElse("");
        return known.length() <= most ? known : known.substring(0, most) + "...";
    }

    private void write(Map<String, Object> line) {
        try {
            byte[] whole = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
            synchronized (out) {
                out.write(whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the access log cannot be written", e);
        }
    }
}
