package org.ntpharm.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Paths as the server knows them: below its base path, still encoded. */
public final class LocalPath {
    private static final Pattern UNREAD = Pattern.compile("/assets/.*|/[\\w.-]+\\.(css|js|svg)");
    private static final String STATUS = "/$/";

    private LocalPath() {}

    /** The path of the request without the base path. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
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
