package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Judging;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;

/** What somebody of the desk said on a claim. It stays as it was said, and is its own record. */
@Entity
@Immutable
public class Comment extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    public String words;
    public Instant saidAt = Instant.now();

    protected Comment() {
    }

    private Comment(Claim claim, Member member, String words) {
        this.claim = claim;
        this.member = member;
        this.words = words;
    }

    /** Whoever judges on their own takes no part in the talk, until they have judged. */
    public static Comment say(Claim claim, String words, Member member) {
        new Judging(claim, member).requireDone();
        Comment comment = new Comment(claim, member, words);
        comment.persist();
        return comment;
    }

    public static List<Comment> on(Claim claim) {
        return list("from Comment c join fetch c.member where c.claim = ?1 order by c.id", claim);
    }
}
