package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.server.NtpServer;
import org.ntpharm.server.OpenStore;
import org.ntpharm.store.Statistics;
import sun.misc.Signal;

/**
 * Makes a running server serve the store that its source leads to now, when it gets the signal HUP or is asked by HTTP.
 */
final class Reloading {
    private final StoreSource source;
    private final PrintWriter err;
    private Optional<NtpServer> server = Optional.empty();

    private Reloading(StoreSource source, PrintWriter err) {
        this.source = source;
        this.err = err;
    }

    /** From now on the signal no longer ends the program. */
    static Reloading from(StoreSource source, PrintWriter err) {
        var reloading = new Reloading(source, err);
        try {
            Signal.handle(new Signal("HUP"), signal -> reloading.reloadIfPossible());
        } catch (IllegalArgumentException e) {
            // There is no such signal here, or the Java machine was told to leave signals alone.
            return reloading;
        }
        return reloading;
    }

    /** The store to begin with. */
    OpenStore open() {
        return source.open(this::reload);
    }

    /** From now on it is {@code running} that reloads. */
    synchronized void of(NtpServer running) {
        server = Optional.of(running);
    }

    private void reloadIfPossible() {
        try {
            reload();
        } catch (NtpException e) {
            // It has been said, and there is nobody else to tell.
            err.flush();
        }
    }

    private synchronized String reload() {
        try {
            NtpServer running = server.orElseThrow(
                    () -> new NtpException(ErrorCode.SERVER_FAILED, "the server is only starting; reload it later"));
            Statistics now = running.turnTo(this::open);
            return said("reloaded: serving " + now.documents() + " documents with " + now.claims() + " claims");
        } catch (NtpException e) {
            said("not reloaded, still serving the store from before: "
                    + e.code().label() + " " + e.getMessage());
            throw e;
        }
    }

    private String said(String line) {
        err.println("ntpharm: " + line);
        err.flush();
        return line;
    }
}
