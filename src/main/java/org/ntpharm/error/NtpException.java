package org.ntpharm.error;

import java.io.Serial;

/** Bad use: the message is one line that holds the offending value, where it was, and what to do. */
public final class NtpException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public NtpException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public NtpException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Which kind of bad use this is. */
    public ErrorCode code() {
        return code;
    }
}
