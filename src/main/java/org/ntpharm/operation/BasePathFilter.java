package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the base path before every path from the root that a page or a header leads to. */
final class BasePathFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Text in pages has its quotation marks escaped, so this is a link wherever it is found. */
    private static final Pattern LOCAL_LINK =
            Pattern.compile("(?<= (?:href|src|action|formaction|data-source|data-script|data-cytoscape)=\")(?=/(?!/))");

    private static final Pattern LOCAL_TARGET = Pattern.compile("(?<=<)(?=/(?!/))");

    private final String basePath;

    BasePathFilter(String basePath) {
        this.basePath = basePath;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = new Based(response);
        chain.doFilter(request, page);
        if (page.isHeld()) {
            String links = LOCAL_LINK.matcher(page.text()).replaceAll(Matcher.quoteReplacement(basePath));
            page.release(links.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final class Based extends HeldResponse {
        Based(HttpServletResponse response) {
            super(response, it -> String.valueOf(it.getContentType()).startsWith("text/html"));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, based(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, based(name, value));
        }

        private String based(String name, String value) {
            if (name.equalsIgnoreCase("Location") && value.startsWith("/") && !value.startsWith("//")) {
                return basePath + value;
            }
            return name.equalsIgnoreCase("Link")
                    ? LOCAL_TARGET.matcher(value).replaceAll(Matcher.quoteReplacement(basePath))
                    : value;
        }
    }
}
