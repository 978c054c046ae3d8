package org.factdesk.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.factdesk.article.Article;
import org.factdesk.article.ArticleText;
import org.factdesk.article.FetchedPage;
import org.factdesk.claim.Appearance;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Topic;
import org.factdesk.evidence.Capture;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.KeptPage;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.factcheck.Cause;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.JudgeAgain;
import org.factdesk.factcheck.PublishFactCheck;
import org.factdesk.factcheck.Readiness;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.factcheck.Text;
import org.factdesk.factcheck.WithdrawFactCheck;
import org.factdesk.job.Job;
import org.factdesk.member.Member;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;

/** Takes a claim of its own as far as a test needs it, by the newsroom's own verbs. Each step is one transaction. */
public final class Story {

    private static final AtomicInteger NEXT = new AtomicInteger();

    public final int number = NEXT.incrementAndGet();
    public long claimId;
    public long checkId;
    public long correctionId;
    public String slug;

    public static Story newClaim() {
        Story story = new Story();
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = new Claim();
            claim.statement = "The harbour of Tarnvik handled %d ships last year.".formatted(1000 + story.number);
            claim.quotation = "We handled %d ships".formatted(1000 + story.number);
            claim.language = "en";
            claim.claimant = Claimant.named("Ilka Sorens", Claimant.Kind.PERSON);
            claim.addedBy = member(Person.EDITOR);
            claim.appearance = new Appearance();
            claim.appearance.claim = claim;
            claim.appearance.kind = Appearance.Kind.SPEECH;
            claim.appearance.place = "Harbour day, Tarnvik";
            claim.appearance.url = "https://tarnvik.example/speeches/" + story.number;
            claim.appearance.madeOn = LocalDate.of(2026, 3, 4);
            claim.persist();
            story.claimId = claim.id;
        });
        return story;
    }

    public static Story assigned() {
        return newClaim().then(claim -> claim.assignTo(member(Person.FACT_CHECKER), member(Person.REVIEWER),
                LocalDate.of(2030, 1, 15), Claim.Priority.NORMAL, member(Person.EDITOR)));
    }

    /** To a panel of three: a fact-checker and two reviewers. */
    public static Story assignedToPanel() {
        return newClaim().then(claim -> claim.assignTo(member(Person.FACT_CHECKER), List.of(member(Person.REVIEWER), member(Person.OTHER_REVIEWER)),
                LocalDate.of(2030, 1, 15), Claim.Priority.NORMAL, member(Person.EDITOR)));
    }

    public static Story panelInReview() {
        return submitted(prepared(assignedToPanel()));
    }

    /** With two pieces of evidence, the second never public, and a complete draft. */
    public static Story prepared() {
        return prepared(assigned());
    }

    private static Story prepared(Story story) {
        story.then(claim -> {
            evidence("Harbour register", false).addTo(claim, member(Person.FACT_CHECKER));
            evidence("A call with the harbour master", true).addTo(claim, member(Person.FACT_CHECKER));
        });
        return story.then(claim -> {
            FactCheck check = FactCheck.start(claim, member(Person.FACT_CHECKER));
            check.save(story.text(), 0, member(Person.FACT_CHECKER));
            story.checkId = check.id;
        });
    }

    /** Prepared, and of its first source a copy is kept that holds the quoted words, in bytes that no other story has. */
    public static Story kept() {
        Story story = prepared();
        return story.then(claim -> keepFor(story, Evidence.numbered(claim, 1).orElseThrow()));
    }

    public static void keepFor(Story story, Evidence evidence) {
        keep(evidence, "<h1>Register of story %d</h1><p>Ships handled: <b>812</b>, all in all.</p>".formatted(story.number));
    }

    /** As if its address had answered with this page. Inside a transaction. */
    public static void keep(Evidence evidence, String html) {
        Job.open(Job.Kind.KEEP_PAGE, evidence.id).ifPresent(Job::cancel);
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        KeptPage.keep(evidence, Capture.of(new FetchedPage(URI.create(evidence.url), Instant.now(), 200,
                List.of(new FetchedPage.Header("Content-Type", "text/html")), "text/html", page, StandardCharsets.UTF_8)));
    }

    public static Story inReview() {
        return submitted(prepared());
    }

    private static Story submitted(Story prepared) {
        return prepared.then(claim -> SubmitForReview.of(claim, rating("mostly-false"), "The register counts fewer [1].",
                member(Person.FACT_CHECKER)));
    }

    public static Story disputed() {
        return inReview().then(claim -> Round.latest(claim).orElseThrow().log(rating("half-true"), "Partly so.", member(Person.REVIEWER)));
    }

    public static Story agreed() {
        return inReview().then(claim -> Round.latest(claim).orElseThrow().log(rating("mostly-false"), "The register is clear.",
                member(Person.REVIEWER)));
    }

    public static Story approved() {
        Story story = agreed();
        return story.then(claim -> story.check().pass(1, member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)));
    }

    public static Story published() {
        Story story = approved();
        return story.then(claim -> {
            PublishFactCheck.publish(story.check(), member(Person.EDITOR));
            story.slug = story.check().slug;
        });
    }

    /** Published, with a changed text proposed by the fact-checker and waiting for a second person. */
    public static Story correcting() {
        Story story = published();
        return story.then(claim -> {
            Text text = story.text();
            Text changed = new Text(text.headline(), text.summary(), text.body().replace("812", "814"));
            story.check().save(changed, 1, member(Person.FACT_CHECKER));
            story.correctionId = Correction.propose(story.check(), Correction.Kind.CORRECTION, Cause.OWN_ERROR, "We miscounted by two.", 2,
                    member(Person.FACT_CHECKER)).id;
        });
    }

    /** The proposed change was passed: readers have revision 2 and may look at revision 1. */
    public static Story corrected() {
        Story story = correcting();
        return story.then(claim -> Correction.<Correction>findById(story.correctionId).pass(2, member(Person.REVIEWER)));
    }

    public static Story withdrawn() {
        Story story = published();
        return story.then(claim -> WithdrawFactCheck.withdraw(story.check(), "The register itself was wrong.", member(Person.EDITOR)));
    }

    /** Public, and its verdict opened anew: the same two people are at it again. */
    public static Story judgedAgain() {
        Story story = published();
        return story.then(claim -> JudgeAgain.judge(claim, "The register was corrected.", member(Person.EDITOR)));
    }

    /** Judged again, with another proposal than the verdict that readers have. */
    public static Story againInReview() {
        return judgedAgain().then(claim -> SubmitForReview.of(claim, rating("mostly-true"), "The corrected register has more.",
                member(Person.FACT_CHECKER)));
    }

    /** Judged again by two who agree on another verdict, with a text that goes with it. */
    public static Story againAgreed() {
        Story story = againInReview();
        return story.then(claim -> Round.latest(claim).orElseThrow().log(rating("mostly-true"), "It has, truly.", member(Person.REVIEWER)))
                .then(claim -> story.check().save(story.turnedText(), 1, member(Person.FACT_CHECKER)));
    }

    public static Story againApproved() {
        Story story = againAgreed();
        return story.then(claim -> story.check().pass(2, member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)));
    }

    public static Story dismissed() {
        return newClaim().then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)));
    }

    /** An article with suggestions. Returns its id. */
    public static long article() {
        String body = """
                Harbour master Ilka Sorens opened the season in Tarnvik on Monday, story %d.

                “The harbour handled 1,204 ships in 2025, twice as many as in 2015,” Sorens said.

                According to the port authority, 312 people worked there in 2025, up from 290 in 2020.
                """.formatted(NEXT.incrementAndGet()).strip();
        Extraction extraction = Extractor.load().extract(body, "en");
        return QuarkusTransaction.requiringNew().call(() -> Article.store(
                new ArticleText("Season opens", null, "Tarnvik Post", null, "en", null, body), extraction, "test", member(Person.EDITOR)).id);
    }

    /** One whose claims are still sought. */
    public static long articleBeingRead() {
        long article = article();
        QuarkusTransaction.requiringNew().run(() -> Job.about(Job.Kind.READ_ARTICLE, article));
        return article;
    }

    public Story then(Consumer<Claim> step) {
        QuarkusTransaction.requiringNew().run(() -> step.accept(claim()));
        return this;
    }

    public Text text() {
        return new Text("Harbour ships, story " + number, "The register lists fewer ships than that.",
                "The register of the harbour lists **812** ships [^1].\n\nThe office did not answer.");
    }

    /** That goes with another verdict. */
    public Text turnedText() {
        return new Text("Harbour ships after all, story " + number, "The corrected register lists about as many.",
                "The corrected register lists **1,204** ships [^1].");
    }

    /** Inside a transaction. */
    public Claim claim() {
        return Claim.findById(claimId);
    }

    /** Inside a transaction. */
    public FactCheck check() {
        return FactCheck.findById(checkId);
    }

    public static Rating rating(String slug) {
        return Rating.bySlug(slug).orElseThrow();
    }

    /** The member this person is, met before or made now. Inside a transaction. */
    public static Member member(Person person) {
        return Member.bySubject(person.name()).orElseGet(() -> {
            Member member = new Member();
            member.subject = person.name();
            member.name = person.name();
            member.roles = person.roles().stream().sorted().toArray(String[]::new);
            member.persist();
            return member;
        });
    }

    /** One that the fact-checker declared, about what no claim here speaks of. Returns its id. */
    public static long conflict() {
        Desk.as(Person.FACT_CHECKER).post("/desk/me/conflicts", Map.of("about", "The quarry of Elstad"));
        String page = Desk.as(Person.FACT_CHECKER).get("/desk/me/conflicts").extract().asString();
        return Long.parseLong(page.replaceAll("(?s).*/conflicts/(\\d+)/withdrawal.*", "$1"));
    }

    /** One that no other claim has. Returns its id. */
    public static long topic() {
        return QuarkusTransaction.requiringNew().call(() -> Topic.add("Topic " + NEXT.incrementAndGet(), null, member(Person.EDITOR)).id);
    }

    /** Somebody whose token holds every role and whose account was deactivated. */
    public static void deactivated() {
        QuarkusTransaction.requiringNew().run(() -> member(Person.DEACTIVATED).active = false);
    }

    public static Evidence evidence(String title, boolean neverPublic) {
        Evidence evidence = new Evidence();
        evidence.kind = neverPublic ? Evidence.Kind.INTERVIEW : Evidence.Kind.WEB;
        evidence.url = neverPublic ? null : "https://tarnvik.example/register";
        evidence.title = title;
        evidence.publisher = "Port of Tarnvik";
        evidence.quotation = neverPublic ? null : "Ships handled: 812";
        evidence.stance = Evidence.Stance.REFUTES;
        evidence.note = "Read twice.";
        evidence.neverPublic = neverPublic;
        return evidence;
    }
}
