package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import org.ntpharm.dataset.Dumps;
import org.ntpharm.pages.RdfSyntax;

/** All data as files, written anew when someone asks after the store has changed. */
final class DumpServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DumpFolder folder;
    private final transient Freshness freshness;

    DumpServlet(DumpFolder folder, Freshness freshness) {
        this.folder = folder;
        this.freshness = freshness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Paths.below(request);
        if (!isKnown(name)) {
            Refusals.notFound(response);
        } else if (!freshness.settles(request, response, name)) {
            freshness.mark(request, response, name);
            send(response, name);
        }
    }

    @Override
    public void destroy() {
        folder.close();
    }

    private void send(HttpServletResponse response, String name) throws IOException {
        response.setContentType(name.equals(Dumps.CHECKSUMS) ? "text/plain;charset=utf-8" : "application/gzip");
        try (DumpFolder.Download file = folder.open(name)) {
            response.setContentLengthLong(file.size());
            file.content().transferTo(response.getOutputStream());
        }
    }

    private static boolean isKnown(String name) {
        return name.equals(Dumps.CHECKSUMS)
                || Arrays.stream(RdfSyntax.values()).map(Dumps::fileName).anyMatch(name::equals);
    }
}
