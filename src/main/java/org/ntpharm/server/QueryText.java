package org.ntpharm.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.web.HttpSC;

/** The text of a query that is posted as it is. */
final class QueryText {
    private static final int CONTENT_TOO_LARGE = 413;

    private QueryText() {}

    static String of(HttpAction action, int mostBytes) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] query = body.readNBytes(mostBytes + 1);
            if (query.length > mostBytes) {
                ServletOps.error(CONTENT_TOO_LARGE, "the query is longer than " + mostBytes + " bytes; shorten it");
            }
            return decoded(query);
        } catch (IOException e) {
            ServletOps.errorBadRequest("the query cannot be read to its end; send it again");
            throw new AssertionError("refused before", e);
        }
    }

    /** A body says what it is. */
    static void refuseUntyped(HttpAction action) {
        if (action.getRequestMethod().equals("POST") && action.getRequestContentType() == null) {
            ServletOps.error(
                    HttpSC.UNSUPPORTED_MEDIA_TYPE_415,
                    "the body has no type; send application/sparql-query, or a form");
        }
    }

    /** SPARQL over HTTP is UTF-8, whatever a request says of itself. */
    static void refuseOtherEncodings(HttpAction action) {
        String encoding = action.getRequestCharacterEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            ServletOps.error(HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "the query is in " + encoding + "; send it in UTF-8");
        }
    }

    private static String decoded(byte[] query) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(query))
                    .toString();
        } catch (CharacterCodingException e) {
            ServletOps.errorBadRequest("the query is not UTF-8; send it in UTF-8");
            throw new AssertionError("refused before", e);
        }
    }
}
