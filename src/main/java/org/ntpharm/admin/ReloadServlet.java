package org.ntpharm.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.ntpharm.error.NtpException;

/** Serves the store that the server's setting leads to now, in place of the one that it led to before. */
final class ReloadServlet extends AdminServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> reload;

    ReloadServlet(Tokens tokens, Supplier<String> reload) {
        super(tokens);
        this.reload = reload;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((reloaded() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever is wrong with the other store, the one before is still served. */
    private String reloaded() {
        try {
            return reload.get();
        } catch (NtpException e) {
            throw new Refusal(HttpServletResponse.SC_CONFLICT, e.code().label() + " " + e.getMessage());
        }
    }
}
