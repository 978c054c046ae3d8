package org.factdesk.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Reply;
import org.factdesk.claim.Topic;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Image;
import org.factdesk.factcheck.Markdown;
import org.factdesk.factcheck.Revision;
import org.factdesk.factcheck.Sources;
import org.factdesk.member.Member;
import org.factdesk.review.Round;

/** What readers get of a check: one revision of its text, its public claims and sources, nothing that only the desk knows. */
public record PublicCheck(FactCheck check, Revision text, List<JudgedClaim> claims, Sources sources) {

    static PublicCheck of(FactCheck check) {
        return of(check, check.liveRevision);
    }

    static PublicCheck of(FactCheck check, Revision text) {
        List<JudgedClaim> judged = new ArrayList<>();
        for (Claim claim : check.standingClaims()) {
            judged.add(new JudgedClaim(judged.size() + 1, claim, Round.decisive(claim).orElseThrow()));
        }
        return new PublicCheck(check, text, judged, Sources.ofReaders(check, text));
    }

    public String path() {
        return "/checks/" + check.slug;
    }

    public boolean single() {
        return claims.size() == 1;
    }

    /** HTML, sanitised. */
    public String body() {
        return Markdown.html(text.body, sources, Image.of(check), image -> path() + "/images/" + image.number);
    }

    public boolean underReview() {
        return claims.stream().anyMatch(JudgedClaim::underReview);
    }

    public List<Correction> corrections() {
        return Correction.publicOf(check);
    }

    /** Whom the desk asked before it published, claim by claim. */
    public List<Reply> replies() {
        Instant live = Correction.liveSince(text);
        return claims.stream().flatMap(judged -> Reply.of(judged.claim()).stream()).filter(reply -> reply.releasedBy(live)).toList();
    }

    /** What its claims are about, by name. */
    public List<Topic> topics() {
        return claims.stream().flatMap(judged -> judged.claim().topics.stream()).distinct().sorted(Comparator.comparing(topic -> topic.name))
                .toList();
    }

    public boolean changed() {
        return !corrections().isEmpty();
    }

    /** The names that those who checked chose for readers; the desk's for those who chose none. */
    public String checkers(String deskName) {
        return names(round -> Stream.of(round.factChecker), deskName);
    }

    public String reviewers(String deskName) {
        return names(round -> round.reviewers().stream(), deskName);
    }

    private String names(Function<Round, Stream<Member>> part, String deskName) {
        return claims.stream().map(JudgedClaim::round).flatMap(part)
                .map(member -> member.publicName == null ? deskName : member.publicName).distinct().collect(Collectors.joining(", "));
    }
}
