package org.ntpharm.operation;

import java.util.Optional;

/**
 * How a server is run.
 *
 * @param limits what is too much
 * @param proxy where the server stands as seen from outside
 * @param accessLog where requests are written down, if they are
 * @param openMetrics whether metrics are shown to clients beyond this machine
 */
public record OperationSettings(Limits limits, Proxy proxy, Optional<AccessLog> accessLog, boolean openMetrics) {
    /** Usual limits, no proxy, no log, metrics for this machine only. */
    public static OperationSettings defaults() {
        return new OperationSettings(Limits.defaults(), Proxy.none(), Optional.empty(), false);
    }

    /** The same with other limits. */
    public OperationSettings withLimits(Limits other) {
        return new OperationSettings(other, proxy, accessLog, openMetrics);
    }

    /** The same behind another proxy. */
    public OperationSettings withProxy(Proxy other) {
        return new OperationSettings(limits, other, accessLog, openMetrics);
    }

    /** The same with an access log. */
    public OperationSettings withAccessLog(AccessLog other) {
        return new OperationSettings(limits, proxy, Optional.of(other), openMetrics);
    }

    /** The same with metrics for all that can reach the server, or for this machine only. */
    public OperationSettings withOpenMetrics(boolean open) {
        return new OperationSettings(limits, proxy, accessLog, open);
    }
}
