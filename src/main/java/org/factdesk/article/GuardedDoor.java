package org.factdesk.article;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.factdesk.article.FetchRefused.Reason;
import org.factdesk.article.Turns.Turn;

/**
 * The only way out. A host is resolved once for each connection, every one of its addresses is judged, and the connection is made
 * to these very addresses: a name that changes its answer in between gains nothing.
 */
final class GuardedDoor {

    private final DnsResolver resolver;
    private final PublicAddressRule rule;
    private final String userAgent;
    private final Turns turns;

    GuardedDoor(DnsResolver resolver, PublicAddressRule rule, String userAgent) {
        this(resolver, rule, userAgent, Turns.AT_ONCE);
    }

    private GuardedDoor(DnsResolver resolver, PublicAddressRule rule, String userAgent, Turns turns) {
        this.resolver = resolver;
        this.rule = rule;
        this.userAgent = userAgent;
        this.turns = turns;
    }

    /** The same door, through which each request goes only in its turn. */
    GuardedDoor inTurn(Turns ofHosts) {
        return new GuardedDoor(resolver, rule, userAgent, ofHosts);
    }

    void heed(String host, Duration pause) {
        turns.heed(host, pause);
    }

    Exchange open(WebAddress address, Deadline deadline) throws FetchRefused {
        if (!rule.allowsPort(address.port())) {
            throw new FetchRefused(Reason.PORT);
        }
        InetAddress[] addresses = resolve(address.host());
        for (InetAddress each : addresses) {
            if (!rule.allows(each)) {
                throw new FetchRefused(Reason.PRIVATE_ADDRESS);
            }
        }
        // A lookup may have taken all the time there was: then nobody is kept from the host
        deadline.remaining();
        Turn turn = turns.at(address.host()).orElseThrow(() -> new FetchRefused(Reason.NOT_OUR_TURN));
        try {
            return Exchange.open(address, new CheckedAddresses(addresses), userAgent, deadline, turn);
        } catch (FetchRefused | RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private InetAddress[] resolve(String host) throws FetchRefused {
        try {
            InetAddress[] addresses = isLiteral(host)
                    ? new InetAddress[] {InetAddress.getByName(host)}
                    : resolver.resolve(host);
            if (addresses == null || addresses.length == 0) {
                throw new FetchRefused(Reason.UNKNOWN_HOST);
            }
            return addresses;
        } catch (UnknownHostException e) {
            throw new FetchRefused(Reason.UNKNOWN_HOST, e);
        }
    }

    /** A WebAddress lets only dotted IPv4 end in a digit-only label, and only IPv6 hold a colon. */
    private static boolean isLiteral(String host) {
        return host.contains(":") || host.matches("[0-9.]+");
    }

    /** Answers with what was checked, whatever it is asked for. */
    private record CheckedAddresses(InetAddress[] addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
