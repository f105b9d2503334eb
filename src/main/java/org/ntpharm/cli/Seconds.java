package org.ntpharm.cli;

import java.time.Duration;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Time limits as users give them. */
final class Seconds {
    private Seconds() {}

    /** The value of {@code option}, which must be at least a second. */
    static Duration parse(String option, int seconds) {
        if (seconds < 1) {
            throw new NtpException(
                    ErrorCode.USAGE, option + " is " + seconds + " seconds; give a whole number of at least 1");
        }
        return Duration.ofSeconds(seconds);
    }
}
