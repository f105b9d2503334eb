package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.temporal.ChronoUnit;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.StoreVersion;

/**
 * Tells clients that keep answers whether theirs still hold (RFC 9110, section 13): as long as nothing in the store has
 * changed.
 *
 * @param store whose state the answers follow from
 */
record Freshness(GraphStore store) {
    private static final String VERSION = StoreVersion.class.getName();

    /** Whether the client has this very form of the answer; if so it has been told, and nothing more is to be sent. */
    boolean settles(HttpServletRequest request, HttpServletResponse response, String mediaType) {
        StoreVersion version = versionFor(request);
        String tags = request.getHeader("If-None-Match");
        boolean known = tags == null ? unchanged(request, version) : Tagged.names(tags, tag(version, mediaType));
        if (known) {
            mark(request, response, mediaType);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    /** Says of the answer how to ask later whether it still holds. */
    void mark(HttpServletRequest request, HttpServletResponse response, String mediaType) {
        StoreVersion version = versionFor(request);
        response.setHeader("ETag", tag(version, mediaType));
        response.setDateHeader("Last-Modified", version.since().toEpochMilli());
        response.setHeader("Cache-Control", "no-cache");
    }

    /**
     * The state of the store when this was first asked for a request, which must be before the transaction that answers
     * it: what was committed in between is then sent under an older name and fetched once too often, and never hidden
     * by a newer one.
     */
    StoreVersion versionFor(HttpServletRequest request) {
        if (request.getAttribute(VERSION) instanceof StoreVersion known) {
            return known;
        }
        StoreVersion now = store.version();
        request.setAttribute(VERSION, now);
        return now;
    }

    /** Weak, because equal answers need not be equal byte by byte. */
    private static String tag(StoreVersion version, String mediaType) {
        return "W/\"" + version.name() + "-" + Integer.toHexString(mediaType.hashCode()) + "\"";
    }

    /** A date that cannot be read is as good as none. */
    private static boolean unchanged(HttpServletRequest request, StoreVersion version) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= version.since().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
