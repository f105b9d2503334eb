package org.ntpharm.federation;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks a host up, and hands out its addresses only if each of them may be reached; what is connected to is what was
 * checked.
 */
final class PinnedAddresses implements SocketAddressResolver {
    private final AddressPolicy policy;

    PinnedAddresses(AddressPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void resolve(
            String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> addresses) {
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            if (Stream.of(found).allMatch(policy::allows)) {
                addresses.succeeded(Stream.of(found)
                        .map(address -> new InetSocketAddress(address, port))
                        .toList());
            } else {
                addresses.failed(new AddressRefused());
            }
        } catch (UnknownHostException e) {
            addresses.failed(e);
        }
    }
}
