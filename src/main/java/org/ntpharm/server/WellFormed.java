package org.ntpharm.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.BadMessageException;

/** Refuses requests whose parameters or content type cannot be read, before anything trips over them. */
final class WellFormed implements Filter {
    private static final byte[] COMPLAINT =
            "the address, the form or the content type cannot be read; mend it\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            var answer = (HttpServletResponse) response;
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            answer.setContentType("text/plain;charset=utf-8");
            answer.getOutputStream().write(COMPLAINT);
        }
    }

    private static boolean isReadable(ServletRequest request) {
        try {
            request.getContentType();
            request.getParameterMap();
            return true;
        } catch (BadMessageException | IllegalArgumentException e) {
            return false;
        }
    }
}
