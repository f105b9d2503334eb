package org.ntpharm.operation;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells what Jetty itself refuses and what fails on the way, without stack traces. */
final class ProblemHandler extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        boolean json = Problem.isWantedAsJson(request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        Problem problem = new Problem(code, Optional.empty(), message == null ? "" : message);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, json ? Problem.JSON : Problem.TEXT);
        Content.Sink.write(response, true, json ? problem.json() : problem.text(), callback);
    }
}
