package org.factdesk.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.extraction.Extraction;
import org.factdesk.job.Job;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** The text a claim comes from. Its words are stored once and for all; what is unknown about it stays unknown. */
@Entity
public class Article extends PanacheEntityBase {

    private static final int LONGEST_HEADING = 90;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String title;
    public String publisher;
    public String byline;
    public String url;
    public LocalDate publishedOn;
    public String language;
    public String body;
    public String sha256;
    @ManyToOne(fetch = FetchType.LAZY)
    public Article earlierVersion;
    public boolean modelled;
    public String modelVersion;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member addedBy;
    public Instant addedAt = Instant.now();
    @ManyToOne(fetch = FetchType.LAZY)
    public Member finishedBy;
    public Instant finishedAt;
    @Version
    public int version;

    public static Optional<Article> withWords(String body) {
        return find("sha256", hash(body)).firstResultOptional();
    }

    /** The one of this number, or a page that says there is none. */
    public static Article visible(long id) {
        return Article.<Article>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Whoever comes second waits here, and then sees what the first one did. */
    static Article toChange(long id) {
        return Article.<Article>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** Stores a text that is not there yet, with what the extraction proposes. */
    public static Article store(ArticleText text, Extraction extraction, String modelVersion, Member member) {
        Article article = storeUnread(text, extraction.language(), extraction.modelled(), modelVersion, member);
        Candidate.propose(article, extraction.claims());
        return article;
    }

    /** Stores a text that is read later. The same address before is its earlier version. */
    static Article storeUnread(ArticleText text, String language, boolean modelled, String modelVersion, Member member) {
        Article article = new Article();
        article.title = text.title();
        article.publisher = text.publisher();
        article.byline = text.byline();
        article.url = text.canonicalUrl();
        article.publishedOn = text.publishedOn();
        article.body = text.body();
        article.sha256 = hash(text.body());
        article.language = language;
        article.modelled = modelled;
        article.modelVersion = modelVersion;
        article.addedBy = member;
        article.earlierVersion = latestAt(article.url, Long.MAX_VALUE);
        article.persist();
        Event.by(member, Verb.ARTICLE_ADDED).onArticle(article.id).record();
        return article;
    }

    /** Fills in what was not known, or puts right what a page stated wrongly; never its words. */
    public void describe(ArticleDescription description, int seenVersion, Member member) {
        if (seenVersion != version) {
            throw Refusal.conflict("Somebody else described this article meanwhile.");
        }
        ArticleDescription before = ArticleDescription.of(this);
        List<String> changes = description.differencesTo(before);
        if (changes.isEmpty()) {
            return;
        }
        title = description.title();
        publisher = description.publisher();
        byline = description.byline();
        publishedOn = description.publishedOn();
        url = description.url();
        if (!description.language().equals(before.language())) {
            language = description.language();
        }
        if (!description.readsLike(before) && finishedAt == null) {
            readAgain();
        }
        if (earlierVersion == null) {
            earlierVersion = latestAt(url, id);
        }
        Event.by(member, Verb.ARTICLE_DESCRIBED).onArticle(id).saying(String.join(", ", changes)).record();
    }

    /** Closes the suggestions that are still open, without a label. */
    public void finish(Member member) {
        if (finishedAt != null) {
            throw Refusal.conflict("This article is finished already.");
        }
        if (Job.open(Job.Kind.READ_ARTICLE, id).isPresent()) {
            throw Refusal.conflict("This article is still being read: wait for its suggestions, or cancel the reading.");
        }
        finishedAt = Instant.now();
        finishedBy = member;
        Candidate.openOf(this).forEach(candidate -> candidate.close(member));
        Event.by(member, Verb.ARTICLE_FINISHED).onArticle(id).record();
    }

    /** What the extraction found in a text that was stored unread, or is read again since more is known about it. */
    void proposed(Extraction extraction, String version) {
        modelled = extraction.modelled();
        modelVersion = version;
        Candidate.propose(this, extraction.claims());
        Event.by(null, Verb.ARTICLE_READ).onArticle(id).saying("%d suggestions".formatted(extraction.claims().size())).record();
    }

    /** Whether its last reading came to nothing. */
    boolean isUnread() {
        return finishedAt == null && Job.latest(Job.Kind.READ_ARTICLE, id).filter(Job::isFruitless).isPresent();
    }

    /** A reading that goes on knows too little. */
    private void readAgain() {
        Job.open(Job.Kind.READ_ARTICLE, id).ifPresent(reading -> {
            reading.cancel();
            flush();
        });
        Job.about(Job.Kind.READ_ARTICLE, id);
    }

    public Optional<Article> laterVersion() {
        return find("earlierVersion = ?1 order by id", this).firstResultOptional();
    }

    /** Its address, if one can be led there. */
    public String webUrl() {
        return WebLinkRule.isLink(url) ? url : null;
    }

    /** What to call it where no title is known: the beginning of its text. */
    public String heading() {
        return heading(title, body);
    }

    static String heading(String title, String body) {
        if (title != null) {
            return title;
        }
        String firstLine = body.strip().lines().findFirst().orElse("");
        if (firstLine.length() <= LONGEST_HEADING) {
            return firstLine;
        }
        // Not between the two halves of one character
        int end = firstLine.offsetByCodePoints(0, firstLine.codePointCount(0, LONGEST_HEADING));
        return firstLine.substring(0, end).stripTrailing() + "…";
    }

    public String languageName() {
        return Languages.name(language);
    }

    public long openCandidates() {
        return Candidate.count("article = ?1 and state = ?2", this, Candidate.State.OPEN);
    }

    public long allCandidates() {
        return Candidate.count("article", this);
    }

    private static Article latestAt(String url, long before) {
        return url == null ? null : Article.<Article>find("url = ?1 and id < ?2 order by id desc", url, before).firstResult();
    }

    private static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
