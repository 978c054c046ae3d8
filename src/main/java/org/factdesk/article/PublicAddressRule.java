package org.factdesk.article;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which machines a fetch may touch: those on the public internet, at the ports of the web. Ranges follow the IANA registries of
 * special-purpose addresses (RFC 6890). No setting widens this rule; only a test may stand in for it, from test code.
 */
class PublicAddressRule {

    private static final List<AddressRange> REFUSED_IPV4 = ranges(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Public by number, but inside one cloud it answers with the machine's own configuration
            "168.63.129.16/32");

    /** Everything else in IPv6 is unassigned, local, multicast or a wrapping of IPv4. */
    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

    /** Inside global unicast: protocol assignments with Teredo, documentation, 6to4. Nobody serves news from a tunnel. */
    private static final List<AddressRange> REFUSED_IPV6 = ranges(
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** In a network of IPv6 only, the resolver wraps each public IPv4 address in this prefix. */
    private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96");

    boolean allows(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublicIpv4(bytes);
        }
        if (NAT64.holds(bytes)) {
            return isPublicIpv4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return GLOBAL_UNICAST.holds(bytes) && REFUSED_IPV6.stream().noneMatch(range -> range.holds(bytes));
    }

    boolean allowsPort(int port) {
        return port == 80 || port == 443;
    }

    private static boolean isPublicIpv4(byte[] bytes) {
        return REFUSED_IPV4.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<AddressRange> ranges(String... notations) {
        return Stream.of(notations).map(AddressRange::of).toList();
    }

    /** All addresses that share their first bits, written as prefix/length. */
    record AddressRange(byte[] prefix, int length) {

        static AddressRange of(String notation) {
            String[] parts = notation.split("/");
            try {
                return new AddressRange(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("Not an address range: " + notation, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < length; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
