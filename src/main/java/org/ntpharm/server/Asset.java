package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.ntpharm.pages.Template;
import org.ntpharm.pages.WebJar;

/** A style sheet or a script that pages load. */
final class Asset extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "txt", "text/plain");

    private final byte[] body;
    private final String type;
    private final String caching;

    private Asset(Class<?> beside, String resource, String caching) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            this.body = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.type = Objects.requireNonNull(TYPES.get(resource.substring(resource.lastIndexOf('.') + 1)), resource);
        this.caching = caching;
    }

    /** One of our own, in a file beside the templates. */
    static Asset own(String file) {
        return new Asset(Template.class, file, "max-age=300");
    }

    /** One of a library: its path has the version, so it never changes. */
    static Asset of(WebJar library, String file) {
        return new Asset(Asset.class, library.resource(file), "public, max-age=31536000, immutable");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", caching);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
