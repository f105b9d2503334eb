package org.ntpharm.federation;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** All addresses that begin with the same bits. */
final class Network {
    private final byte[] start;
    private final int bits;

    private Network(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /** Reads {@code 10.0.0.0/8} or {@code fc00::/7}. */
    static Network parse(String text) {
        String[] parts = text.split("/");
        try {
            return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    boolean holds(InetAddress address) {
        byte[] other = address.getAddress();
        int whole = bits / Byte.SIZE;
        return other.length == start.length
                && Arrays.equals(other, 0, whole, start, 0, whole)
                && (bits % Byte.SIZE == 0 || (other[whole] ^ start[whole]) >> (Byte.SIZE - bits % Byte.SIZE) == 0);
    }
}
