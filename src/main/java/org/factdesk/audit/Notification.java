package org.factdesk.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.factdesk.member.Member;

/** Somebody is told of an event, in the same transaction. What of it they may know is decided when they look. */
@Entity
public class Notification extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;
    public Instant seenAt;

    /** Nobody is told of what they did themselves. */
    public static void tell(Event event, Collection<Member> people) {
        people.stream().distinct().filter(member -> !member.equals(event.member)).forEach(member -> {
            Notification notification = new Notification();
            notification.member = member;
            notification.event = event;
            notification.persist();
        });
    }

    /** Newest first; {@code before} is the last one of the page before, or null. */
    public static List<Notification> of(Member member, Long before, int size) {
        return find("select n from Notification n join fetch n.event e left join fetch e.member where n.member = ?1 and n.id < ?2"
                + " order by n.id desc", member, before == null ? Long.MAX_VALUE : before).page(0, size).list();
    }

    public static long unseen(Member member) {
        return count("member = ?1 and seenAt is null", member);
    }

    /** All up to this one were on the page that the member had before them. */
    public static void see(Member member, long newest) {
        update("seenAt = ?1 where member = ?2 and id <= ?3 and seenAt is null", Instant.now(), member, newest);
    }
}
