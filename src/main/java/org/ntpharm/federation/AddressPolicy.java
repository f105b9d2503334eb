package org.ntpharm.federation;

import java.net.InetAddress;

/** Which addresses of the network may be reached. */
@FunctionalInterface
public interface AddressPolicy {
    /** Whether a connection to {@code address} may be opened. */
    boolean allows(InetAddress address);

    /**
     * Lets nothing be reached but what anyone in the internet can reach: not this machine, no private network, no group
     * of receivers.
     */
    static AddressPolicy publicOnly() {
        return new PublicAddresses();
    }
}
