package org.ntpharm.federation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sends queries to endpoints; follows no redirect, unpacks nothing, and reads no more than a bounded answer. */
final class ServiceClient {
    private static final int MOST_BYTES = 10_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MILLIS_BETWEEN_LOOKS = 20;
    private static final int THREADS = 16;
    private static final String ROWS = "application/sparql-results+json";

    private final HttpClient http;

    private ServiceClient(HttpClient http) {
        this.http = http;
    }

    /** A client that reaches what {@code policy} allows. */
    static ServiceClient start(AddressPolicy policy) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setDaemon(true);
        threads.setName("service");
        var http = new HttpClient();
        http.setExecutor(threads);
        http.setSocketAddressResolver(new PinnedAddresses(policy));
        http.setFollowRedirects(false);
        try {
            http.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        http.getContentDecoderFactories().clear();
        return new ServiceClient(http);
    }

    /**
     * The rows in JSON that {@code endpoint} answers {@code query} with.
     *
     * @param ended becomes true when nobody waits for the answer any more
     * @throws IOException if there is no such answer
     */
    byte[] ask(String endpoint, String query, AtomicBoolean ended) throws IOException {
        Request request = http.POST(endpoint)
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .headers(headers -> headers.put("Accept", ROWS))
                .body(new StringRequestContent("application/sparql-query", query, StandardCharsets.UTF_8));
        ContentResponse answer = await(new CompletableResponseListener(request, MOST_BYTES).send(), ended);
        if (answer.getStatus() != HttpStatus.OK_200) {
            throw new IOException("it answers with status " + answer.getStatus());
        }
        if (!ROWS.equals(answer.getMediaType())) {
            throw new IOException("it answers in " + answer.getMediaType() + ", not in " + ROWS);
        }
        return answer.getContent();
    }

    private static ContentResponse await(CompletableFuture<ContentResponse> answer, AtomicBoolean ended)
            throws IOException {
        try {
            while (!ended.get()) {
                try {
                    return answer.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Looks again whether anybody waits.
                }
            }
            throw new QueryCancelledException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException("it does not answer", e);
        } finally {
            answer.cancel(true);
        }
    }
}
