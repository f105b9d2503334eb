package org.ntpharm.operation;

/**
 * How much is served at once, to one client, and in one answer.
 *
 * @param queries how many requests may read the store at once
 * @param requestsPerMinute of one client on average and at once at most; 0 for any number
 * @param results rows or triples of one answer
 * @param requestBytes of the body of a request
 * @param urlLength characters of a path with its query
 */
public record Limits(int queries, int requestsPerMinute, int results, int requestBytes, int urlLength) {
    public Limits {
        if (Math.min(Math.min(queries, results), Math.min(requestBytes, urlLength)) < 1 || requestsPerMinute < 0) {
            throw new IllegalArgumentException("a limit allows nothing");
        }
    }

    /**
     * 4 queries at once, any number of requests of a client, 250,000 results, 1 MiB a request, 32 Ki characters a URL.
     */
    public static Limits defaults() {
        return new Limits(4, 0, 250_000, 1 << 20, 1 << 15);
    }
}
