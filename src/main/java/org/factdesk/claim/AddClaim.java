package org.factdesk.claim;

import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/** A claim comes to the desk: a suggestion is accepted, a passage of an article taken, or it is typed in. One event each. */
public final class AddClaim {

    private AddClaim() {
    }

    public static Claim accept(Candidate candidate, ClaimWording wording, Member member) {
        requireTaker(member);
        candidate.accept(member);
        // Of two who accept at once the second stops here, before there is a claim
        candidate.flush();
        Claim claim = from(candidate.article, new Passage(candidate.article.body, candidate.startOffset, candidate.endOffset), wording);
        claim.candidate = candidate;
        claim.checkWorthiness = candidate.checkWorthiness;
        claim.reasons = candidate.reasons;
        return stored(claim, "from “" + candidate.article.heading() + "”", member);
    }

    /** @param start first UTF-16 unit of the body; with {@code end} it must name whole characters that are not all blank */
    public static Claim take(Article article, int start, int end, ClaimWording wording, Member member) {
        requireTaker(member);
        Passage passage = Passage.of(article.body, String.valueOf(start), String.valueOf(end))
                .orElseThrow(() -> Refusal.conflict("These are not words of the article."));
        return stored(from(article, passage, wording), "from “" + article.heading() + "”", member);
    }

    public static Claim typedIn(TypedClaim typed, Member member) {
        requireTaker(member);
        Claim claim = new Claim();
        claim.statement = typed.statement();
        claim.quotation = typed.quotation();
        claim.language = typed.language();
        claim.claimant = claimant(typed.claimant(), typed.claimantKind());
        Appearance appearance = appearance(claim, typed.kind());
        appearance.url = typed.url();
        appearance.place = typed.place();
        appearance.madeOn = typed.madeOn();
        appearance.timeCode = typed.timeCode();
        return stored(claim, "typed in", member);
    }

    private static Claim from(Article article, Passage passage, ClaimWording wording) {
        Claim claim = new Claim();
        claim.statement = wording.statement();
        claim.quotation = wording.quoted() ? passage.quotation() : null;
        claim.language = article.language;
        claim.article = article;
        claim.startOffset = passage.start();
        claim.endOffset = passage.end();
        claim.contextBefore = passage.contextBefore();
        claim.contextAfter = passage.contextAfter();
        claim.claimant = claimant(wording.claimant(), wording.claimantKind());
        Appearance appearance = appearance(claim, Appearance.Kind.ARTICLE);
        appearance.url = article.url;
        appearance.place = wording.place();
        appearance.madeOn = wording.madeOn();
        return claim;
    }

    private static Claimant claimant(String name, Claimant.Kind kind) {
        return name == null ? null : Claimant.named(name, kind);
    }

    private static Appearance appearance(Claim claim, Appearance.Kind kind) {
        Appearance appearance = new Appearance();
        appearance.claim = claim;
        appearance.kind = kind;
        claim.appearance = appearance;
        return appearance;
    }

    private static Claim stored(Claim claim, String origin, Member member) {
        claim.addedBy = member;
        claim.persist();
        Event.by(member, Verb.CLAIM_ACCEPTED).onClaim(claim.id).onArticle(claim.article == null ? null : claim.article.id)
                .saying(origin).record();
        return claim;
    }

    private static void requireTaker(Member member) {
        if (!member.holds(Role.EDITOR) && !member.holds(Role.FACT_CHECKER)) {
            throw Refusal.forbidden("A claim is taken in by an editor or a fact-checker.");
        }
    }
}
