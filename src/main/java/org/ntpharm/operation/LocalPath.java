package org.ntpharm.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths as servlets are chosen by: below the base path and decoded, so that no spelling of one gets past a check. */
public final class LocalPath {
    private static final Pattern UNREAD = Pattern.compile("/assets/.*|/[\\w.-]+\\.(css|js|svg)");
    private static final String STATUS = "/$/";

    private LocalPath() {}

    /** The path of the request, from its first slash. */
    public static String of(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Whether it is about the server and not about the graph. */
    static boolean isStatus(HttpServletRequest request) {
        return of(request).startsWith(STATUS);
    }

    /** Whether the store is read for the answer: it is not for the server's status, style sheets and scripts. */
    static boolean readsStore(HttpServletRequest request) {
        return !isStatus(request) && !UNREAD.matcher(of(request)).matches();
    }
}
