package org.ntpharm.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Lets through the methods that read, refuses all others by saying which there are, and passes HEAD on as GET: the
 * server leaves out the body.
 *
 * @param methods which are let through
 */
record ReadingMethods(List<String> methods) implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (!methods.contains(http.getMethod())) {
            refuse((HttpServletResponse) response);
        } else if (http.getMethod().equals("HEAD")) {
            chain.doFilter(asGet(http), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        String all = String.join(", ", methods);
        response.setHeader("Allow", all);
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println("this can only be read; use " + all);
    }

    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
