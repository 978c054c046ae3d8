package org.factdesk.review;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/**
 * One member's open work goes to another, in one act. A judgement never changes hands: neither the proposal that a reviewer has
 * yet to meet, nor a review, nor a dispute between the two who have judged.
 */
public record HandOver(Member from, Member to, List<Piece> work) {

    private static final Set<Status> OPEN = Set.of(Status.ASSIGNED, Status.IN_REVIEW, Status.DISPUTED, Status.AGREED, Status.APPROVED);

    /**
     * The part that somebody has in a claim.
     *
     * @param obstacle the rule that keeps it with them, or null
     */
    public record Piece(Claim claim, Role part, String obstacle) {

        public boolean goes() {
            return obstacle == null;
        }
    }

    /** @param to null while nobody is chosen: then only what stands in the way of whoever it were */
    static HandOver of(Member from, Member to) {
        return new HandOver(from, to, pieces(openClaims(from, LockModeType.NONE), from, to));
    }

    /** In the order of their numbers each claim is held until the act has ended, so that nothing moves between the look and the act. */
    static HandOver toDo(Member from, Member to) {
        return new HandOver(from, to, pieces(openClaims(from, LockModeType.PESSIMISTIC_WRITE), from, to));
    }

    public List<Piece> going() {
        return work.stream().filter(Piece::goes).toList();
    }

    public List<Piece> staying() {
        return work.stream().filter(piece -> !piece.goes()).toList();
    }

    /** What was looked at: every claim in the version that it had. */
    public String seen() {
        return work.stream().map(piece -> piece.claim().id + ":" + piece.claim().version).collect(Collectors.joining(" "));
    }

    void carryOut(Member admin) {
        if (going().isEmpty()) {
            throw Refusal.conflict("There is nothing of %s that %s could take over.".formatted(from.name, to.name));
        }
        for (Piece piece : going()) {
            piece.claim().handOver(piece.part(), to, admin);
            if (piece.part() == Role.REVIEWER) {
                Round.latest(piece.claim()).filter(Round::isOpen).ifPresent(round -> round.reviewer = to);
            }
        }
    }

    private static List<Claim> openClaims(Member member, LockModeType lock) {
        return Claim.<Claim>find("(factChecker = ?1 or reviewer = ?1) and status in ?2 order by id", member, OPEN).withLock(lock).list();
    }

    private static List<Piece> pieces(List<Claim> claims, Member from, Member to) {
        List<Piece> pieces = new ArrayList<>();
        for (Claim claim : claims) {
            Role part = from.equals(claim.factChecker) ? Role.FACT_CHECKER : Role.REVIEWER;
            String obstacle = part == Role.FACT_CHECKER ? ofChecking(claim) : ofReviewing(claim, from);
            pieces.add(new Piece(claim, part, obstacle != null || to == null ? obstacle : ofTaking(claim, part, to)));
        }
        return pieces;
    }

    private static String ofChecking(Claim claim) {
        return switch (claim.status) {
            case IN_REVIEW -> "What they propose stands until the reviewer has judged. Sent back or agreed on, it can be handed over.";
            case DISPUTED -> "Both have judged. An editor who gave neither verdict can decide.";
            case NEW, ASSIGNED, AGREED, APPROVED, PUBLISHED, WITHDRAWN, DISMISSED, DUPLICATE -> null;
        };
    }

    private static String ofReviewing(Claim claim, Member from) {
        return switch (claim.status) {
            case IN_REVIEW -> Round.latest(claim).filter(round -> round.verdicts().stream().anyMatch(verdict -> verdict.member.equals(from)))
                    .map(round -> "They have logged their verdict, and it stays theirs.").orElse(null);
            case DISPUTED -> "Both have judged. An editor who gave neither verdict can decide.";
            case AGREED, APPROVED -> "They have logged their verdict, and it stays theirs. Any reviewer or editor can read the text.";
            case NEW, ASSIGNED, PUBLISHED, WITHDRAWN, DISMISSED, DUPLICATE -> null;
        };
    }

    private static String ofTaking(Claim claim, Role part, Member to) {
        if (!to.holds(part)) {
            return "%s is not an active %s.".formatted(to.name, part.label());
        }
        if (to.equals(claim.factChecker) || to.equals(claim.reviewer)) {
            return "%s has the other part in it, and nobody has both.".formatted(to.name);
        }
        boolean known = Round.judged(claim, to) || part == Role.REVIEWER && Round.proposed(claim, to);
        return known ? "%s has judged this claim before.".formatted(to.name) : null;
    }
}
