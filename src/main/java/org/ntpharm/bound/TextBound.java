package org.ntpharm.bound;

import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** How long a text may become that a query puts together. */
final class TextBound {
    private static final int MOST_CHARACTERS = 1_000_000;

    private TextBound() {}

    /** Refuses the query if a text of this length would be made. */
    static void check(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw refusal("puts together a text of more than " + MOST_CHARACTERS + " characters");
        }
    }

    static NtpException refusal(String what) {
        return new NtpException(ErrorCode.QUERY_INVALID, "the query " + what + "; ask for less");
    }
}
