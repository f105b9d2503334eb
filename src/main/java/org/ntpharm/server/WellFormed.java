package org.ntpharm.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.BadMessageException;
import org.ntpharm.operation.Refusal;
import org.ntpharm.operation.Turns;

/** Refuses requests whose parameters or content type cannot be read, before anything trips over them. */
final class WellFormed extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final byte[] COMPLAINT =
            "the address, the form or the content type cannot be read; mend it\n".getBytes(StandardCharsets.UTF_8);

    /** A form that is longer takes so long to read that only a few are read at a time. */
    private static final int LONG = 16_384;

    private final transient Turns turns;

    /** Long forms are read in {@code turns}. */
    WellFormed(Turns turns) {
        this.turns = turns;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean inTurn = isLong(request);
        if (inTurn && !turns.await()) {
            Refusal.BUSY.note(request);
            Refusals.tooSlow(response);
            return;
        }
        if (isReadable(request, inTurn)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=utf-8");
            response.getOutputStream().write(COMPLAINT);
        }
    }

    private static boolean isLong(HttpServletRequest request) {
        String type = String.valueOf(request.getHeader("Content-Type"));
        long length = request.getContentLengthLong();
        return type.toLowerCase(Locale.ROOT).contains("form-urlencoded") && (length < 0 || length > LONG);
    }

    private boolean isReadable(HttpServletRequest request, boolean inTurn) {
        try {
            request.getContentType();
            request.getParameterMap();
            return true;
        } catch (BadMessageException | IllegalArgumentException e) {
            return false;
        } finally {
            if (inTurn) {
                turns.done();
            }
        }
    }
}
