package org.ntpharm.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/** Passes each request to the store that is served when the request begins, and lets it finish there. */
final class CurrentStore extends Handler.AbstractContainer {
    private volatile ServedStore current;
    private volatile Optional<ServedStore> former = Optional.empty();

    CurrentStore(ServedStore first) {
        this.current = first;
    }

    ServedStore current() {
        return current;
    }

    /** The store before, which requests may still be using. */
    Optional<ServedStore> former() {
        return former;
    }

    /** Requests that begin from now on are passed to {@code next}. */
    void turnTo(ServedStore next) {
        next.answers().setServer(getServer());
        LifeCycle.start(next.answers());
        ServedStore before = current;
        current = next;
        former = Optional.of(before);
        before.release();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        ServedStore store = current;
        while (!store.take()) {
            store = current;
        }
        ServedStore taken = store;
        Request.addCompletionListener(request, failure -> taken.release());
        return taken.answers().handle(request, response, callback);
    }

    @Override
    public List<Handler> getHandlers() {
        return List.of(current.answers());
    }

    @Override
    protected void doStart() throws Exception {
        LifeCycle.start(current.answers());
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        LifeCycle.stop(current.answers());
    }
}
