package org.factdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.article.WebLinkRule;
import org.factdesk.claim.Appearance;
import org.hibernate.annotations.Immutable;

/** What the desk found when it looked at an address for a piece of evidence, or for the claims that were made there. */
@Entity
@Immutable
public class LinkLook extends PanacheEntityBase {

    private static final int LOOKED_THROUGH = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Link link;
    /** Null where it is about the claims that were made there. */
    public Long evidenceId;
    public Instant at;
    @Enumerated(EnumType.STRING)
    public LinkState state;
    /** The first look that found it so; of one that is gone, when it was first missed. */
    public Instant since;
    /** The one that answered, after all redirects. */
    public String finalAddress;
    public Double wordsLeft;
    /** In words, what is wrong with it. */
    public String why;

    protected LinkLook() {
    }

    private LinkLook(Long evidenceId, Instant at) {
        this.evidenceId = evidenceId;
        this.at = at;
    }

    /** Stores nothing yet: comparing takes a while. */
    static LinkLook of(Link link, Long evidenceId, Answer answer) {
        LinkLook look = new LinkLook(evidenceId, answer.at());
        if (answer.capture() != null) {
            look.compare(link.address, answer.capture());
        } else {
            look.state = answer.isGone(link) ? LinkState.GONE : LinkState.UNKNOWN;
            look.why = answer.refused().fact();
        }
        look.since = look.state == LinkState.GONE ? answer.missingSince(link) : newest(evidenceId, link.address)
                .filter(last -> last.state == look.state).map(last -> last.since).orElse(look.at);
        return look;
    }

    /** By the id of the evidence, of its address as it is now. */
    static Map<Long, LinkLook> newest(List<Evidence> all) {
        Map<Long, String> addresses = all.stream().filter(one -> one.webUrl() != null).collect(Collectors.toMap(one -> one.id, one -> one.url));
        return LinkLook.<LinkLook>stream("from LinkLook l join fetch l.link where l.id in (select max(one.id) from LinkLook one"
                + " where one.evidenceId in ?1 group by one.evidenceId, one.link.id)", addresses.keySet())
                .filter(look -> look.link.address.equals(addresses.get(look.evidenceId)))
                .collect(Collectors.toMap(look -> look.evidenceId, Function.identity()));
    }

    public static Optional<LinkLook> newest(Appearance appearance) {
        return newest((Long) null, appearance.url);
    }

    /** Where other hosts were last found, each once, the last one first. */
    static List<String> answeredLast(Link silent) {
        Map<String, String> byHost = new LinkedHashMap<>();
        LinkLook.<LinkLook>find("finalAddress is not null order by id desc").page(0, LOOKED_THROUGH).stream()
                .forEach(look -> byHost.putIfAbsent(host(look.finalAddress), look.finalAddress));
        byHost.remove(host(WebLinkRule.read(silent.address)));
        return List.copyOf(byHost.values());
    }

    private static String host(String address) {
        return URI.create(address).getHost();
    }

    void record(Link held) {
        link = held;
        persist();
    }

    private void compare(String address, Capture now) {
        Evidence evidence = evidenceId == null ? null : Evidence.findById(evidenceId);
        KeptPage copy = evidence == null ? null : KeptPage.newest(evidence).filter(kept -> !kept.content.isRemoved()).orElse(null);
        Comparison comparison = new Comparison(address, copy, evidence == null ? null : evidence.quotation, now);
        finalAddress = now.page().address().toString();
        wordsLeft = comparison.wordsLeft();
        why = comparison.change(wordsLeft).orElse(null);
        state = why != null ? LinkState.CHANGED : comparison.isMoved() ? LinkState.MOVED : LinkState.ALIVE;
    }

    private static Optional<LinkLook> newest(Long evidenceId, String address) {
        return evidenceId == null ? find("evidenceId is null and link.address = ?1 order by id desc", address).firstResultOptional()
                : find("evidenceId = ?1 and link.address = ?2 order by id desc", evidenceId, address).firstResultOptional();
    }
}
