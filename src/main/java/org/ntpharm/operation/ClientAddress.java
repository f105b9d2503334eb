package org.ntpharm.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;

/** Who asks. */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;
    private static final String NUMBERS = "\\[?[0-9a-fA-F]*:[0-9a-fA-F:.%]*]?|\\d{1,3}(\\.\\d{1,3}){3}";
    private static final List<HttpHeader> FORWARDED = List.of(
            HttpHeader.FORWARDED,
            HttpHeader.X_FORWARDED_FOR,
            HttpHeader.X_FORWARDED_HOST,
            HttpHeader.X_FORWARDED_PROTO);

    private ClientAddress() {}

    /** What counts as one client: an address, or in IPv6 the network of addresses that one subscriber has. */
    static String network(HttpServletRequest request) {
        return address(request)
                .filter(Inet6Address.class::isInstance)
                .map(address -> Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)))
                .orElseGet(request::getRemoteAddr);
    }

    /** Whether the client is on this machine: one behind a proxy on this machine is not, whatever the proxy says. */
    static boolean isLocal(HttpServletRequest request) {
        return address(request).filter(InetAddress::isLoopbackAddress).isPresent()
                && FORWARDED.stream().allMatch(header -> request.getHeader(header.asString()) == null);
    }

    /** Nothing where a trusted proxy gives a name or nonsense; names are not looked up. */
    private static Optional<InetAddress> address(HttpServletRequest request) {
        try {
            String address = request.getRemoteAddr();
            return address.matches(NUMBERS) ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
