package org.ntpharm.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.ntpharm.operation.LocalPath;
import org.ntpharm.pages.TopicKind;

/**
 * Lets scripts of any site ask the endpoint and follow the IRIs, without credentials, and answers their preflight
 * requests.
 */
final class OpenAccess implements Filter {
    private static final Set<String> OPEN =
            Set.of(Endpoint.PATH, Endpoint.GRAPHS, "/dataset", "/.well-known/void", "/context.jsonld");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        boolean asked = isOpen(LocalPath.of(http));
        if (asked) {
            answer.setHeader("Access-Control-Allow-Origin", "*");
            answer.setHeader("Access-Control-Expose-Headers", "ETag, Link");
        }
        if (asked && http.getMethod().equals("OPTIONS")) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setHeader("Allow", "GET, POST, OPTIONS");
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path)
                || path.startsWith("/data/")
                || path.startsWith("/dumps/")
                || Arrays.stream(TopicKind.values()).anyMatch(kind -> path.startsWith("/" + kind.start()));
    }
}
