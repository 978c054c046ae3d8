package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;
import org.factdesk.web.Slug;

/**
 * What claims are about, in the newsroom's own words. Its address is its own for good, whatever it is called later; one that is no
 * longer used is put away and stays with the claims that have it.
 */
@Entity
public class Topic extends PanacheEntityBase {

    /** Somebody changed it since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else changed this topic meanwhile.");
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    public String slug;
    /** What belongs to it, in a sentence; or null. */
    public String description;
    public Instant putAwayAt;
    @Version
    public int version;

    /** By name; those that were put away come last. */
    public static List<Topic> all() {
        return list("order by putAwayAt nulls first, lower(name)");
    }

    static List<Topic> inUse() {
        return list("putAwayAt is null order by lower(name)");
    }

    static Topic known(long id) {
        return Topic.<Topic>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** For a verb: whoever comes second waits here. */
    static Topic toChange(long id) {
        return Topic.<Topic>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    static Optional<Topic> bySlug(String slug) {
        return slug.matches("[a-z0-9-]{1,120}") ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** Whatever its capitals, also among those that were put away. */
    public static Optional<Topic> named(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }

    public static Topic add(String name, String description, Member member) {
        Topic topic = new Topic();
        topic.name = name;
        topic.description = description;
        topic.slug = freeSlug(name);
        topic.persist();
        topic.record(Verb.TOPIC_ADDED, name, member);
        return topic;
    }

    /** @param seen the version that the form showed */
    void change(String newName, String newDescription, int seen, Member member) {
        if (version != seen) {
            throw new Stale();
        }
        record(Verb.TOPIC_CHANGED, name.equals(newName) ? name : "%s, now %s".formatted(name, newName), member);
        name = newName;
        description = newDescription;
    }

    void putAway(Member member) {
        if (isPutAway()) {
            throw Refusal.conflict("This topic is put away already.");
        }
        putAwayAt = Instant.now();
        record(Verb.TOPIC_PUT_AWAY, name, member);
    }

    void takeUp(Member member) {
        if (!isPutAway()) {
            throw Refusal.conflict("This topic is in use already.");
        }
        putAwayAt = null;
        record(Verb.TOPIC_TAKEN_UP, name, member);
    }

    public boolean isPutAway() {
        return putAwayAt != null;
    }

    public long claims() {
        return getEntityManager().createQuery("select count(c) from Claim c where :topic member of c.topics", Long.class)
                .setParameter("topic", this).getSingleResult();
    }

    /** Where another topic has the same word in its address, it gets a number. */
    private static String freeSlug(String name) {
        String word = Slug.of(name);
        String first = word.isEmpty() ? "topic" : word;
        return Stream.concat(Stream.of(first), IntStream.iterate(2, n -> n + 1).mapToObj(n -> first + "-" + n))
                .filter(free -> bySlug(free).isEmpty()).findFirst().orElseThrow();
    }

    private void record(Verb verb, String words, Member member) {
        Event.by(member, verb).onTopic(id).saying(words).record();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topic topic && id != null && id.equals(topic.id);
    }

    @Override
    public int hashCode() {
        return Topic.class.hashCode();
    }
}
