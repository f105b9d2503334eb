package org.ntpharm.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.query.QueryCancelledException;
import org.ntpharm.error.NtpException;

/** A service for those who have a token; to all others it says no more than that. */
abstract class AdminServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String BUSY = "it did not finish in the time it has; ask for less, or try again later";

    private final transient Tokens tokens;

    AdminServlet(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!tokens.admit(request.getHeader("Authorization"))) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"ntpharm\"");
            send(response, HttpServletResponse.SC_UNAUTHORIZED, "send a token: Authorization: Bearer TOKEN");
            return;
        }
        try {
            super.service(request, response);
        } catch (Refusal refusal) {
            send(response, refusal.status(), refusal.why());
        } catch (NtpException e) {
            send(response, Refusal.status(e.code()), e.code().label() + " " + e.getMessage());
        } catch (QueryCancelledException e) {
            send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, BUSY);
        }
    }

    /** The type of the body without parameters, which has to be UTF-8. */
    static String type(HttpServletRequest request) {
        String encoding = request.getCharacterEncoding();
        if (encoding != null && !isUtf8(encoding)) {
            throw new Refusal(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "the body is in " + encoding + "; send it in UTF-8");
        }
        String type = request.getContentType() == null ? "" : request.getContentType();
        return type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    }

    static byte[] body(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new Refusal(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "the body is longer than " + most / 1_000_000 + " MB; send less at a time");
        }
        return body;
    }

    private static boolean isUtf8(String encoding) {
        return Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    }

    private static void send(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
