package org.ntpharm.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.ARQ;

/**
 * The time that a client gives its query, in seconds, as the parameter {@code timeout} or the header {@code Timeout}.
 */
final class ClientTimeout {
    private static final String NAME = "timeout";

    private ClientTimeout() {}

    /** What is wrong with the time that the client gives, if anything is. */
    static Optional<String> complaint(HttpAction action) {
        return given(action)
                .filter(seconds -> !seconds.matches("[1-9]\\d{0,5}"))
                .map(seconds -> "the timeout is '" + seconds + "'; give a whole number of seconds");
    }

    /** Lets the query run no longer than the client wants; the server's own limit stays where that is shorter. */
    static void lower(HttpAction action) {
        long limit = of(action).toMillis();
        given(action)
                .map(seconds -> TimeUnit.SECONDS.toMillis(Long.parseLong(seconds)))
                .filter(millis -> millis < limit)
                .ifPresent(millis -> action.getContext().set(ARQ.queryTimeout, String.valueOf(millis)));
    }

    /** How long the query may run, once that is settled. */
    static Duration of(HttpAction action) {
        return Duration.ofMillis(Long.parseLong(action.getContext().getAsString(ARQ.queryTimeout)));
    }

    private static Optional<String> given(HttpAction action) {
        return Optional.ofNullable(action.getRequestParameter(NAME))
                .or(() -> Optional.ofNullable(action.getRequestHeader(NAME)));
    }
}
