package org.factdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Tuple;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.article.FetchedPage;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** What came of fetching the address of a piece of evidence: a copy that stays, or why there is none. */
@Entity
@Immutable
public class KeptPage extends PanacheEntityBase {

    /** To compare words means to leave control characters out. */
    private static final String NEVER_QUOTED = "\u0001";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence evidence;
    public int number;
    /** As it was asked for. */
    public String address;
    public Instant at;
    /** The one that answered, after all redirects. */
    public String finalAddress;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sha256")
    public Content content;
    public String mediaType;
    public String charset;
    @Basic(fetch = FetchType.LAZY)
    byte[] head;
    @Basic(fetch = FetchType.LAZY)
    String words;
    public String refusal;
    /** Whether it holds words that can be read and looked for. */
    @Formula("(words IS NOT NULL)")
    public boolean legible;

    protected KeptPage() {
    }

    private KeptPage(Evidence evidence, Instant at) {
        this.evidence = evidence;
        this.number = (int) count("evidence", evidence) + 1;
        this.address = evidence.url;
        this.at = at;
    }

    public static KeptPage keep(Evidence evidence, Capture capture) {
        FetchedPage page = capture.page();
        KeptPage kept = new KeptPage(evidence, page.at());
        String sha256 = Content.store(page.body());
        kept.content = Content.staying(sha256);
        kept.finalAddress = page.address().toString();
        kept.mediaType = page.contentType();
        kept.charset = page.charset() == null ? null : page.charset().name();
        kept.head = Warc.head(page, sha256);
        kept.words = kept.content.isRemoved() ? null : capture.words();
        kept.persist();
        kept.tell(Verb.PAGE_KEPT, null);
        return kept;
    }

    static KeptPage refuse(Evidence evidence, String why) {
        KeptPage refused = new KeptPage(evidence, Instant.now());
        refused.refusal = why;
        refused.persist();
        refused.tell(Verb.PAGE_REFUSED, why);
        return refused;
    }

    /** By the id of the evidence; newest first, whatever address they had. */
    static Map<Long, List<KeptPage>> of(List<Evidence> all) {
        return KeptPage.<KeptPage>stream("from KeptPage p left join fetch p.content where p.evidence in ?1 order by p.number desc", all)
                .collect(Collectors.groupingBy(page -> page.evidence.id));
    }

    /** The newest copy of its address as it is now. */
    static Optional<KeptPage> newest(Evidence evidence) {
        return find("evidence = ?1 and address = ?2 and refusal is null order by number desc", evidence, evidence.url).firstResultOptional();
    }

    static Optional<KeptPage> numbered(Evidence evidence, int number) {
        return find("evidence = ?1 and number = ?2 and refusal is null", evidence, number).firstResultOptional();
    }

    public boolean isKept() {
        return refusal == null;
    }

    /** The quotation in the very words of this copy, a line for each block it runs through; empty where it is not there word for word. */
    public Optional<String> passage(String quotation) {
        return Optional.ofNullable(passages(Map.of(id, quotation)).get(id));
    }

    /** Of several copies at once, each with its own quotation, by the id of the copy. */
    static Map<Long, String> passages(Map<Long, String> quotations) {
        List<Long> ids = List.copyOf(quotations.keySet());
        Stream<?> found = getEntityManager().createNativeQuery("""
                        SELECT id, substring(words FROM place FOR length(wanted))
                        FROM (SELECT page.id, words, wanted, strpos(translate(words, :marks, :plain), wanted) AS place
                              FROM unnest(CAST(string_to_array(:ids, ',') AS bigint[]), string_to_array(:wanted, chr(1))) AS sought (id, wanted)
                              JOIN kept_page page ON page.id = sought.id) AS found
                        WHERE place > 0""", Tuple.class)
                .setParameter("marks", Verbatim.MARKS).setParameter("plain", Verbatim.PLAIN)
                .setParameter("ids", ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter("wanted", ids.stream().map(quotations::get).map(Verbatim::plain).collect(Collectors.joining(NEVER_QUOTED)))
                .getResultStream();
        return found.map(Tuple.class::cast).collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, String.class)));
    }

    /** How much of its words another page has, as {@link Shingles#left}. */
    double left(String page) {
        return Shingles.left(words, page);
    }

    Optional<ReadableCopy> readable() {
        return legible ? ReadableCopy.of(content.bytes(), mediaType, charset == null ? null : Charset.forName(charset)) : Optional.empty();
    }

    private void tell(Verb verb, String why) {
        Event.by(null, verb).onClaim(evidence.claim.id).saying("evidence " + evidence.number).because(why).record();
    }
}
