package org.ntpharm.federation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is not set apart by the registries of special addresses (RFC 6890), and is no address of this machine itself.
 */
final class PublicAddresses implements AddressPolicy {
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");
    /**
     * All of IPv6 that is given to anyone; what leads to IPv4, this machine or a private network lies outside, or is
     * special.
     */
    private static final Network GLOBAL = Network.parse("2000::/3");

    @Override
    public boolean allows(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL.holds(address))
                && SPECIAL.stream().noneMatch(network -> network.holds(address))
                && !isOwn(address);
    }

    private static boolean isOwn(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
