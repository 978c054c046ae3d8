package org.factdesk.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Choice;
import org.factdesk.web.Refusal;

/** Who may be given a claim: nobody who is named in it, and nobody who declared a conflict of interest that touches it. */
public record Impartiality(Claim claim, List<Conflict> declared) {

    /** Somebody with the role who is not offered, and why. */
    public record Barred(Member member, String why) {
    }

    public static Impartiality of(Claim claim) {
        return new Impartiality(claim, Conflict.declared());
    }

    /** What stands against this member, to be read after their name. */
    public Optional<String> obstacle(Member member) {
        if (Stream.of(member.name, member.publicName).anyMatch(this::named)) {
            return Optional.of("is named in the claim");
        }
        return declared.stream().filter(conflict -> conflict.member.equals(member) && conflict.touches(claim)).findFirst()
                .map(conflict -> "declared a conflict of interest: “" + conflict.about + "”");
    }

    /** Those at work may have declared a conflict since they were given the claim. */
    public void requireOfAll() {
        require(claim.factChecker);
        claim.reviewers().forEach(this::require);
    }

    void require(Member member) {
        obstacle(member).ifPresent(why -> {
            throw Refusal.conflict("%s cannot be given this claim: %s.".formatted(member.name, why));
        });
    }

    public List<Member> offered(Role role) {
        return Member.holding(role).stream().filter(member -> obstacle(member).isEmpty()).toList();
    }

    public List<Choice> factCheckers() {
        return choices(Role.FACT_CHECKER);
    }

    public List<Choice> reviewers() {
        return choices(Role.REVIEWER);
    }

    /** Of those who hold one of the two roles that claims are given to. */
    public List<Barred> barred() {
        return Stream.concat(Member.holding(Role.FACT_CHECKER).stream(), Member.holding(Role.REVIEWER).stream()).distinct()
                .flatMap(member -> obstacle(member).stream().map(why -> new Barred(member, why))).toList();
    }

    private List<Choice> choices(Role role) {
        return offered(role).stream().map(member -> new Choice(member.id.toString(), member.name)).toList();
    }

    private boolean named(String name) {
        return name != null && (claim.claimant != null && name.equalsIgnoreCase(claim.claimant.name)
                || Conflict.stand(name, claim.statement) || Conflict.stand(name, claim.quotation));
    }
}
