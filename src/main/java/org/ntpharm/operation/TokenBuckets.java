package org.ntpharm.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Counts what clients ask against what they may: each has a bucket of tokens, of which a request takes one and which
 * time fills again.
 *
 * <p>Only the clients seen last are remembered. One that is forgotten begins anew.
 */
final class TokenBuckets {
    private static final double NANOS_A_MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final int perMinute;
    private final Map<String, Bucket> buckets;

    TokenBuckets(int perMinute, int mostClients) {
        this.perMinute = perMinute;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostClients;
            }
        };
    }

    /** Takes a token of the client's; returns after how many seconds there is one, 0 if there was. */
    synchronized long take(String client, long nanoTime) {
        Bucket bucket =
                buckets.getOrDefault(client, new Bucket(perMinute, nanoTime)).at(nanoTime, perMinute);
        boolean taken = bucket.tokens >= 1;
        buckets.put(client, taken ? new Bucket(bucket.tokens - 1, nanoTime) : bucket);
        return taken ? 0 : (long) Math.ceil((1 - bucket.tokens) * 60 / perMinute);
    }

    private record Bucket(double tokens, long nanoTime) {
        Bucket at(long later, int perMinute) {
            return new Bucket(Math.min(perMinute, tokens + (later - nanoTime) / NANOS_A_MINUTE * perMinute), later);
        }
    }
}
