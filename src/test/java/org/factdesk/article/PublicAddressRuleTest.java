package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressRuleTest {

    private final PublicAddressRule rule = new PublicAddressRule();

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255", "10.0.0.0, 10.255.255.255", "100.64.0.0, 100.127.255.255", "127.0.0.0, 127.255.255.255",
        "169.254.0.0, 169.254.255.255", "172.16.0.0, 172.31.255.255", "192.0.0.0, 192.0.0.255", "192.0.2.0, 192.0.2.255",
        "192.88.99.0, 192.88.99.255", "192.168.0.0, 192.168.255.255", "198.18.0.0, 198.19.255.255",
        "198.51.100.0, 198.51.100.255", "203.0.113.0, 203.0.113.255", "224.0.0.0, 255.255.255.255",
        "168.63.129.16, 168.63.129.16",
        "::, 64:ff9b:0:ffff:ffff:ffff:ffff:ffff", "64:ff9b:1::, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
        "4000::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"})
    void a_special_range_is_refused_from_its_first_to_its_last_address(String first, String last) {
        BigInteger low = number(first);
        BigInteger high = number(last);
        int length = LocalWeb.address(first).getAddress().length;
        Random random = new Random(7);
        assertThat(rule.allows(address(low, length))).isFalse();
        assertThat(rule.allows(address(high, length))).isFalse();
        for (int i = 0; i < 500; i++) {
            BigInteger inside = low.add(new BigInteger(128, random).mod(high.subtract(low).add(BigInteger.ONE)));
            InetAddress each = address(inside, length);
            // The one public thing inside these: public IPv4 as an IPv6-only network wraps it, drawn by chance or not
            if (!each.getHostAddress().startsWith("64:ff9b:0:0:0:0:")) {
                assertThat(rule.allows(each)).as(each.toString()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
        "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255", "192.0.1.0", "192.0.1.255",
        "192.0.3.0", "192.88.98.255", "192.88.100.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
        "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255", "168.63.129.15",
        "168.63.129.17", "2000::", "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:200::",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db9::", "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::",
        "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::", "64:ff9b::1.1.1.1"})
    void the_neighbours_of_every_special_range_are_public(String address) {
        assertThat(rule.allows(LocalWeb.address(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "::1", "::", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "169.254.169.254",
        "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254", "::127.0.0.1", "::10.1.2.3",
        "2002:7f00:1::", "2002:a00:1::", "2001:0:a00:1::1", "100::1"})
    void what_hides_or_serves_a_private_network_is_refused(String address) {
        assertThat(rule.allows(LocalWeb.address(address))).isFalse();
    }

    @Test
    void an_ipv4_address_kept_mapped_in_ipv6_is_refused() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;
        assertThat(rule.allows(Inet6Address.getByAddress("mapped", mapped, -1))).isFalse();
        assertThat(rule.allows(InetAddress.getByAddress(mapped))).isFalse();
    }

    @Test
    void whatever_java_calls_local_is_refused() throws UnknownHostException {
        Random random = new Random(11);
        int local = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[i % 2 == 0 ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress() || address.isMulticastAddress()) {
                local++;
                assertThat(rule.allows(address)).as(address.toString()).isFalse();
            }
        }
        assertThat(local).isGreaterThan(1000);
    }

    @Test
    void only_the_ports_of_the_web_are_allowed() {
        for (int port = 0; port <= 65535; port++) {
            assertThat(rule.allowsPort(port)).isEqualTo(port == 80 || port == 443);
        }
    }

    private static BigInteger number(String address) {
        return new BigInteger(1, LocalWeb.address(address).getAddress());
    }

    private static InetAddress address(BigInteger number, int length) {
        byte[] digits = number.toByteArray();
        byte[] bytes = new byte[length];
        for (int i = 0; i < Math.min(length, digits.length); i++) {
            bytes[length - 1 - i] = digits[digits.length - 1 - i];
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
