package org.ntpharm.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.error.NtpException;

class AddressPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::"
            })
    void what_not_everyone_can_reach_is_refused(String address) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.getByName(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "2606:4700::1",
                "::ffff:8.8.8.8"
            })
    void what_everyone_can_reach_is_allowed(String address) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "example.org",
                "http://me:pw@example.org/",
                "http:// x"
            })
    void only_addresses_of_the_web_can_be_allowed(String endpoint) {
        assertThatThrownBy(() -> AllowedServices.of(Set.of(endpoint)))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("is no endpoint");
    }
}
