package org.ntpharm.server;

import java.time.Duration;
import org.ntpharm.federation.AllowedServices;
import org.ntpharm.operation.OperationSettings;

/**
 * How the server runs.
 *
 * @param port where it listens; 0 takes a free port
 * @param loopback whether only this machine reaches it
 * @param queryTimeout after which a query is given up
 * @param stopGrace how long a stopping server waits for running queries
 * @param heapShare which part of the heap a copy of the store may take, from 0, no copy, to 1
 * @param services the endpoints that queries may ask by SERVICE
 * @param operation what surrounds the answers: limits, log, proxy
 */
public record ServerSettings(
        int port,
        boolean loopback,
        Duration queryTimeout,
        Duration stopGrace,
        double heapShare,
        AllowedServices services,
        OperationSettings operation) {
    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("not a time limit: " + queryTimeout);
        }
        if (!(heapShare >= 0 && heapShare <= 1)) {
            throw new IllegalArgumentException("not a part of the heap: " + heapShare);
        }
    }

    /**
     * Port 3330 for this machine only, 30 s a query, 5 s to stop, half of the heap, no SERVICE, and the usual
     * operation.
     */
    public static ServerSettings defaults() {
        return new ServerSettings(
                3330,
                true,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                0.5,
                AllowedServices.none(),
                OperationSettings.defaults());
    }

    /** The same on another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(other, loopback, queryTimeout, stopGrace, heapShare, services, operation);
    }

    /** The same for this machine only, or for all that can reach it. */
    public ServerSettings withLoopback(boolean only) {
        return new ServerSettings(port, only, queryTimeout, stopGrace, heapShare, services, operation);
    }

    /** The same with another time limit for queries. */
    public ServerSettings withQueryTimeout(Duration other) {
        return new ServerSettings(port, loopback, other, stopGrace, heapShare, services, operation);
    }

    /** The same with another bound on the memory that a copy of the store may take. */
    public ServerSettings withHeapShare(double other) {
        return new ServerSettings(port, loopback, queryTimeout, stopGrace, other, services, operation);
    }

    /** The same with other endpoints that queries may ask. */
    public ServerSettings withServices(AllowedServices other) {
        return new ServerSettings(port, loopback, queryTimeout, stopGrace, heapShare, other, operation);
    }

    /** The same with other surroundings. */
    public ServerSettings withOperation(OperationSettings other) {
        return new ServerSettings(port, loopback, queryTimeout, stopGrace, heapShare, services, other);
    }
}
