package org.factdesk.journey;

import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.Links;
import org.factdesk.factcheck.Cause;
import org.factdesk.factcheck.ChangeVerdict;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.review.Comment;
import org.factdesk.review.Round;
import org.factdesk.security.Stage;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;

/** Stories with all that a page can hold, beside those of the table of routes and roles. */
final class Scene {

    private static final Desk EDITOR = Desk.as(Person.EDITOR);
    private static final Desk CHECKER = Desk.as(Person.FACT_CHECKER);
    private static final Desk ADMIN = Desk.as(Person.ADMIN);
    private static final byte[] PICTURE = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
    private static final Map<String, String> GROUND = Map.of("reason", "District court, 7 O 12/26.");

    private Scene() {
    }

    static Stage of(String name) {
        return switch (name) {
            case "CONFLICT" -> conflict();
            case "GATHERED" -> about(gathered());
            case "GATHERED_DISPUTED" -> about(disputed(gathered()));
            case "GATHERED_PUBLISHED" -> about(Published.publish(gathered(), "false"));
            case "LOST_LINKS" -> about(lostLinks());
            case "PANEL" -> about(Story.panelInReview());
            case "HALF_JUDGED" -> about(Story.panelInReview().then(claim -> log(claim, "false")));
            case "TWO_CLAIMS" -> about(Published.withTwoClaims());
            case "TURNED" -> about(turned());
            case "RESTORED" -> about(Published.restore(Published.withdrawn()));
            case "PLANNED" -> about(planned());
            case "REMOVAL_ASKED" -> about(removalAsked());
            case "REMOVED" -> about(removed());
            case "COPY_REMOVED" -> about(copyRemoved());
            default -> Stage.set(name);
        };
    }

    private static Stage about(Story story) {
        return Stage.of(story, 0);
    }

    private static Stage conflict() {
        Story.conflict();
        return Stage.set("-");
    }

    /** A kept page, a screenshot, an answer, silence and somebody who was not asked. */
    private static Story gathered() {
        Story story = Story.kept();
        String claim = "/desk/claims/" + story.claimId;
        CHECKER.upload(claim + "/evidence", Map.of("kind", "SCREENSHOT", "title", "The post as it stood", "stance", "CONTEXT",
                "takenAt", "2026-03-04T14:30", "takenBy", "Sam Okafor"), "file", "The post as it stood on the fourth of March.png", PICTURE).statusCode(303);
        CHECKER.post(claim + "/replies", Map.of("asked", "Port of Tarnvik", "outcome", "ANSWERED", "askedOn", "2026-03-05",
                "answerUntil", "2026-03-08", "words", "We count boats as well.")).statusCode(303);
        CHECKER.post(claim + "/replies", Map.of("asked", "Ilka Sorens", "outcome", "WAITING", "askedOn", "2026-03-05")).statusCode(303);
        CHECKER.post(claim + "/replies", Map.of("asked", "The estate", "outcome", "NOT_SOUGHT", "words", "It has no office.")).statusCode(303);
        return story;
    }

    private static Story disputed(Story gathered) {
        return gathered.then(claim -> SubmitForReview.of(claim, rating("false"), "The register counts fewer [1].", member(Person.FACT_CHECKER)))
                .then(claim -> log(claim, "half-true"))
                .then(claim -> Comment.say(claim, "Count the ferries too.", member(Person.FACT_CHECKER)));
    }

    private static void log(Claim claim, String rating) {
        Round.latest(claim).orElseThrow().log(rating(rating), "Partly so [1].", Map.of(1, "SUPPORTS"), member(Person.REVIEWER));
    }

    private static Story lostLinks() {
        try (LocalWeb web = new LocalWeb()) {
            QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
            Story story = Story.prepared().then(claim -> {
                Evidence.numbered(claim, 1).orElseThrow().url = web.at("/register");
                claim.appearance.url = web.at("/speech");
            });
            Links links = Arc.container().instance(Links.class).get();
            links.findGone(web.at("/register"));
            links.findGone(web.at("/speech"));
            return story;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story turned() {
        Story story = Story.againApproved();
        return story.then(claim -> ChangeVerdict.publish(story.check(), 2, Cause.SOURCE_WRONG, "The register was corrected.", member(Person.EDITOR)));
    }

    private static Story planned() {
        Story story = Story.approved();
        String plan = "/desk/checks/%d/plan".formatted(story.checkId);
        EDITOR.fill(plan, plan, Map.of("day", LocalDate.now().plusDays(9).toString(), "time", "07:45")).statusCode(303);
        return story;
    }

    private static Story removalAsked() {
        Story story = Story.corrected();
        EDITOR.post("/desk/checks/%d/revisions/1/removal".formatted(story.checkId), GROUND).statusCode(303);
        return story;
    }

    private static Story removed() {
        Story story = removalAsked();
        confirm();
        return story;
    }

    private static Story copyRemoved() {
        Story story = Story.kept();
        String sha256 = QuarkusTransaction.requiringNew().call(() -> Evidence.numbered(story.claim(), 1).orElseThrow().keeping().copy().content.sha256);
        EDITOR.post("/desk/claims/%d/evidence/1/contents/%s/removal".formatted(story.claimId, sha256), GROUND).statusCode(303);
        confirm();
        return story;
    }

    /** What was asked for last. */
    private static void confirm() {
        ADMIN.post(Jsoup.parse(ADMIN.get("/desk/removals").extract().asString()).selectFirst("form[action$=confirmation]").attr("action"), Map.of())
                .statusCode(303);
    }
}
