package org.factdesk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.member.Member;

/**
 * The verdicts of a round together: whose is still to come, what may be told of them, and whether they agree.
 *
 * @param all in the order in which they were logged, superseded ones too
 */
public record Judgements(Round round, List<Verdict> all) {

    boolean logged(Member member) {
        return all.stream().anyMatch(verdict -> verdict.part == Verdict.Part.REVIEW && verdict.member.equals(member));
    }

    List<Member> awaited() {
        return round.reviewers().stream().filter(member -> !logged(member)).toList();
    }

    /** Of a panel nobody is told the one review before the other. */
    boolean tellReviews() {
        return awaited().isEmpty() || !round.isOpen();
    }

    public List<Verdict> told() {
        return tellReviews() ? all : all.stream().filter(verdict -> verdict.part != Verdict.Part.REVIEW).toList();
    }

    /** Of those told the ones that nothing supersedes, proposal first. */
    public List<Verdict> standing() {
        Set<Long> superseded = all.stream().filter(verdict -> verdict.supersedes != null).map(verdict -> verdict.supersedes.id)
                .collect(Collectors.toSet());
        return told().stream().filter(verdict -> !superseded.contains(verdict.id)).sorted(Comparator.comparing(verdict -> verdict.part)).toList();
    }

    /** The one that stands of somebody who proposed or reviewed, once all have. */
    public Verdict of(Member member) {
        return proposalAndReviews().stream().filter(verdict -> verdict.member.equals(member)).findFirst().orElseThrow();
    }

    List<Rating> ratings() {
        return proposalAndReviews().stream().map(verdict -> verdict.rating).toList();
    }

    boolean equal() {
        return ratings().stream().map(rating -> rating.id).distinct().count() == 1;
    }

    String inWords() {
        boolean two = ratings().size() == 2;
        return equal() ? (two ? "both agree" : "all agree") : (two ? "the two differ" : "the three differ");
    }

    private List<Verdict> proposalAndReviews() {
        return standing().stream().filter(verdict -> verdict.part != Verdict.Part.DECISION).toList();
    }
}
