package org.factdesk.development;

import java.time.LocalDate;
import java.util.Set;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.claim.AddClaim;
import org.factdesk.claim.Appearance;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimWording;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.ClassifyClaim;
import org.factdesk.claim.Reply;
import org.factdesk.claim.Topic;
import org.factdesk.claim.TypedClaim;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.PublishFactCheck;
import org.factdesk.factcheck.Readiness;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.factcheck.Text;
import org.factdesk.member.Member;
import org.factdesk.review.Comment;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;

/** One claim of the demo newsroom and its way, by the newsroom's own verbs. Inside one transaction. */
final class DemoClaim {

    final Claim claim;
    private FactCheck check;

    private DemoClaim(Claim claim) {
        this.claim = claim;
        if (claim.claimant != null) {
            DemoClaimants.describe(claim.claimant);
        }
    }

    /** From words of an article: the suggestion that holds them is accepted, else they are taken by hand. */
    static DemoClaim from(Article article, String words, String statement, String claimant, String place) {
        int start = article.body.indexOf(words);
        int end = start + words.length();
        boolean quoted = start > 0 && article.body.charAt(start - 1) == '“';
        ClaimWording wording = new ClaimWording(statement, claimant, Claimant.Kind.PERSON, quoted, place, article.publishedOn);
        return new DemoClaim(Candidate.of(article).stream()
                .filter(candidate -> candidate.isOpen() && candidate.startOffset < end && candidate.endOffset > start).findFirst()
                .map(candidate -> AddClaim.accept(candidate, wording, editor()))
                .orElseGet(() -> AddClaim.take(article, start, end, wording, editor())));
    }

    static DemoClaim post(String statement, String claimant, LocalDate day) {
        return new DemoClaim(AddClaim.typedIn(new TypedClaim(statement, null, "en", claimant, Claimant.Kind.PERSON,
                Appearance.Kind.POST, "https://chatter.example/posts/" + Math.abs(statement.hashCode()), null, day, null), editor()));
    }

    static DemoClaim video(String statement, String claimant, LocalDate day, String timeCode) {
        return new DemoClaim(AddClaim.typedIn(new TypedClaim(statement, null, "en", claimant, Claimant.Kind.ORGANIZATION,
                Appearance.Kind.VIDEO, "https://clips.example/watch/" + Math.abs(statement.hashCode()), null, day, timeCode), editor()));
    }

    DemoClaim about(String topic) {
        Topic known = Topic.named(topic).orElseGet(() -> Topic.add(topic, null, editor()));
        ClassifyClaim.as(Set.of(known), claim.topics, claim, editor());
        return this;
    }

    DemoClaim assigned(LocalDate due, Claim.Priority priority) {
        claim.assignTo(sam(), lea(), due, priority, editor());
        return this;
    }

    DemoClaim evidence(Evidence.Kind kind, String title, String publisher, String url, String quotation, Evidence.Stance stance, String note) {
        Evidence evidence = new Evidence();
        evidence.kind = kind;
        evidence.title = title;
        evidence.publisher = publisher;
        evidence.url = url;
        evidence.quotation = quotation;
        evidence.stance = stance;
        evidence.note = note;
        evidence.neverPublic = kind == Evidence.Kind.INTERVIEW;
        evidence.addTo(claim, sam());
        if (url != null) {
            DemoPages.keep(evidence);
        }
        return this;
    }

    /** Somebody who was asked in time, or was not asked at all. */
    DemoClaim reply(String asked, Reply.Outcome outcome, LocalDate askedOn, String words) {
        Reply reply = new Reply();
        reply.asked = asked;
        reply.outcome = outcome;
        reply.askedOn = askedOn;
        reply.answerUntil = askedOn == null ? null : askedOn.plusDays(3);
        reply.words = words;
        reply.addTo(claim, sam());
        return this;
    }

    DemoClaim drafted(Text text) {
        check = FactCheck.start(claim, sam());
        check.save(text, 0, sam());
        return this;
    }

    DemoClaim submitted(String rating, String why) {
        SubmitForReview.of(claim, Rating.bySlug(rating).orElseThrow(), why, sam());
        return this;
    }

    DemoClaim reviewed(String rating, String why) {
        Round.latest(claim).orElseThrow().log(Rating.bySlug(rating).orElseThrow(), why, lea());
        return this;
    }

    DemoClaim said(String words, Member member) {
        Comment.say(claim, words, member);
        return this;
    }

    DemoClaim passed() {
        check.pass(check.latestNumber(), lea());
        return this;
    }

    FactCheck published() {
        Readiness.acknowledge(check, editor());
        PublishFactCheck.publish(check, editor());
        return check;
    }

    static Member editor() {
        return DemoPeople.NORA.member();
    }

    static Member sam() {
        return DemoPeople.SAM.member();
    }

    static Member lea() {
        return DemoPeople.LEA.member();
    }
}
