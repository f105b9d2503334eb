package org.ntpharm.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.ntpharm.error.ErrorCode;

/** Why a request is not carried out; nothing has been changed. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String why;

    Refusal(int status, String why) {
        super(why);
        this.status = status;
        this.why = why;
    }

    /** What HTTP says of it. */
    int status() {
        return status;
    }

    /** What was wrong and what to do. */
    String why() {
        return why;
    }

    /** What HTTP says of bad use. */
    static int status(ErrorCode code) {
        return switch (code) {
            case INPUT_TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case STORE_MISSING -> HttpServletResponse.SC_NOT_FOUND;
            case STORE_LOCKED, STORE_UNUSABLE -> HttpServletResponse.SC_CONFLICT;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}
