package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ntpharm.rdf.TextDigest;

/** Sends a body under a tag made of its bytes, so that a client that has it already is told so. */
final class Tagged {
    private static final int TAG_LENGTH = 32;

    private Tagged() {}

    static void send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        String digest = TextDigest.of(new String(body, StandardCharsets.UTF_8)).substring(0, TAG_LENGTH);
        String tag = "\"" + digest + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (names(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whether the header {@code tags} has {@code tag} in it, weak or strong. */
    static boolean names(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || strong(one).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.replaceFirst("^W/", "");
    }
}
