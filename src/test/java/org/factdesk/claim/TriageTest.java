package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TriageTest {

    private final Desk editor = Desk.as(Person.EDITOR);
    private long id;
    private String path;

    @BeforeEach
    void bringIn() {
        id = Newspaper.bringIn(Map.of("body", Newspaper.article(), "url", "https://tarnvik.example/" + System.nanoTime(),
                "publishedOn", "2026-03-04"));
        path = "/desk/articles/" + id;
    }

    @Test
    void the_page_shows_the_text_with_its_suggestions_marked_and_how_many_are_left() {
        int all = candidates().size();
        editor.get(path).statusCode(200).body(containsString("<b>%d of %d left</b>".formatted(all, all)),
                containsString("id=\"mark-1\""), containsString("data-candidate=\"%d\"".formatted(all)), containsString("data-start=\"0\""));
        Desk.as(Person.REVIEWER).get(path).statusCode(200).body(not(containsString("/acceptance")), not(containsString("/completion")));
    }

    @Test
    void accepting_a_quotation_stores_claim_place_context_and_record_in_one_go() {
        Candidate quoted = candidates().stream().filter(candidate -> candidate.quotation != null).findFirst().orElseThrow();
        editor.post(candidate(quoted, "acceptance"), Map.of()).statusCode(303).header("Location", containsString(path + "#candidate-"));
        with(quoted, (article, claim) -> {
            assertThat(claim.statement).isEqualTo(quoted.statement);
            assertThat(claim.quotation).isEqualTo(article.body.substring(claim.startOffset, claim.endOffset));
            assertThat(claim.contextBefore).isEqualTo("“");
            assertThat(claim.contextAfter).startsWith(",”").contains("Ilka Sorens").hasSizeLessThanOrEqualTo(200);
            assertThat(claim.claimant.name).isEqualTo(quoted.claimant);
            assertThat(claim.status).isEqualTo(Status.NEW);
            assertThat(claim.checkWorthiness).isEqualTo(quoted.checkWorthiness);
            assertThat(claim.reasons).isEqualTo(quoted.reasons);
            assertThat(claim.appearance.kind).isEqualTo(Appearance.Kind.ARTICLE);
            assertThat(claim.appearance.url).isEqualTo(article.url);
            assertThat(claim.appearance.madeOn).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(Event.ofClaim(claim.id, null)).singleElement().satisfies(event -> {
                assertThat(event.verb).isEqualTo(Verb.CLAIM_ACCEPTED);
                assertThat(event.detail).isEqualTo("from “" + article.heading() + "”");
            });
        });
        editor.get(path).body(containsString("is-accepted"), containsString("%d of %d left".formatted(candidates().size() - 1, candidates().size())));
    }

    @Test
    void reported_speech_is_not_stored_as_a_quotation_but_keeps_its_place() {
        Candidate reported = candidates().stream().filter(candidate -> candidate.quotation == null).findFirst().orElseThrow();
        editor.post(candidate(reported, "acceptance"), Map.of()).statusCode(303);
        with(reported, (article, claim) -> {
            assertThat(claim.quotation).isNull();
            assertThat(List.of(claim.startOffset, claim.endOffset)).containsExactly(reported.startOffset, reported.endOffset);
        });
    }

    @Test
    void the_edit_form_changes_statement_claimant_date_and_place_before_accepting() {
        Candidate first = candidates().get(0);
        editor.get(candidate(first, "edit")).statusCode(200).body(containsString("value=\"2026-03-04\""));
        editor.post(candidate(first, "acceptance"), Map.of("statement", " The port handled more ships. ", "claimant", "Port of Tarnvik",
                "claimantKind", "ORGANIZATION", "madeOn", "2026-03-02", "place", "Harbour day", "ownWords", "true")).statusCode(303);
        with(first, (article, claim) -> {
            assertThat(claim.statement).isEqualTo("The port handled more ships.");
            assertThat(claim.claimant.kind).isEqualTo(Claimant.Kind.ORGANIZATION);
            assertThat(claim.appearance.madeOn).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(claim.appearance.place).isEqualTo("Harbour day");
            assertThat(article.body).contains(claim.quotation);
        });
    }

    @Test
    void an_edit_form_with_errors_comes_back_with_what_was_typed() {
        Candidate first = candidates().get(0);
        editor.post(candidate(first, "acceptance"), Map.of("statement", " x ", "madeOn", "2999-01-01", "place", "Kept place"))
                .statusCode(422).body(containsString("id=\"statement-error\""), containsString("id=\"madeOn-error\""), containsString("Kept place"));
        assertThat(candidates().get(0).isOpen()).isTrue();
    }

    @Test
    void a_suggestion_is_decided_once() {
        Candidate first = candidates().get(0);
        editor.post(candidate(first, "acceptance"), Map.of()).statusCode(303);
        editor.post(candidate(first, "acceptance"), Map.of()).statusCode(409).body(containsString("decided already"));
        editor.post(candidate(first, "dismissal"), Map.of("reason", "TRIVIAL")).statusCode(409);
        editor.get(candidate(first, "edit")).statusCode(409);
    }

    @Test
    void of_two_who_accept_at_once_one_makes_the_claim() {
        Candidate first = candidates().get(0);
        List<Integer> answers = Stream.of(Person.EDITOR, Person.FACT_CHECKER)
                .map(person -> CompletableFuture.supplyAsync(() ->
                        Desk.as(person).post(candidate(first, "acceptance"), Map.of()).extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        with(first, (article, claim) -> assertThat(Event.ofClaim(claim.id, null)).hasSize(1));
    }

    @Test
    void a_long_list_shows_the_strongest_open_ones_and_what_was_decided_among_them() {
        List<Candidate> many = IntStream.rangeClosed(1, 250).mapToObj(rank -> {
            Candidate candidate = new Candidate();
            candidate.rank = rank;
            candidate.state = rank <= 10 ? Candidate.State.ACCEPTED : Candidate.State.OPEN;
            return candidate;
        }).toList();
        assertThat(TriagePage.shown(many)).hasSize(TriagePage.MOST_OPEN + 10);
        assertThat(TriagePage.shown(many.subList(0, 50))).hasSize(50);
    }

    @Test
    void a_dismissal_has_one_of_the_named_reasons() {
        Candidate first = candidates().get(0);
        editor.post(candidate(first, "dismissal"), Map.of("reason", "BORING")).statusCode(422).body(containsString("Choose why suggestion 1"));
        editor.post(candidate(first, "dismissal"), Map.of()).statusCode(422);
        editor.post(candidate(first, "dismissal"), Map.of("reason", "WRONG_WORDING")).statusCode(303)
                .header("Location", endsWith(path + "#candidate-2"));
        assertThat(candidates().get(0).dismissal).isEqualTo(Candidate.Dismissal.WRONG_WORDING);
        editor.get(path).body(containsString("Dismissed: wrong wording"));
    }

    @Test
    void finishing_closes_the_rest_without_a_label() {
        editor.post(candidate(candidates().get(0), "dismissal"), Map.of("reason", "NOT_NOW")).statusCode(303);
        editor.post(path + "/completion", Map.of()).statusCode(303);
        assertThat(candidates()).extracting(candidate -> candidate.state).startsWith(Candidate.State.DISMISSED)
                .filteredOn(state -> state != Candidate.State.DISMISSED).isNotEmpty().containsOnly(Candidate.State.CLOSED);
        editor.get(path).body(containsString("Finished by Nora Winther"), containsString("<b>0 of"));
        editor.post(path + "/completion", Map.of()).statusCode(409).body(containsString("finished already"));
    }

    @Test
    void triage_is_for_editors_and_fact_checkers() {
        for (Person person : List.of(Person.REVIEWER, Person.ADMIN)) {
            Desk other = Desk.as(person);
            other.get(path + "/candidates/1/edit").statusCode(403);
            for (String verb : List.of("/candidates/1/acceptance", "/candidates/1/dismissal", "/claims", "/completion")) {
                other.post(path + verb, Map.of("reason", "TRIVIAL", "statement", "A statement", "start", "0", "end", "9")).statusCode(403);
            }
        }
        assertThat(candidates()).allMatch(Candidate::isOpen);
        editor.post(path + "/candidates/999/acceptance", Map.of()).statusCode(404);
        editor.post("/desk/articles/999999999/candidates/1/acceptance", Map.of()).statusCode(404);
        editor.post("/desk/articles/999999999/completion", Map.of()).statusCode(404);
    }

    private String candidate(Candidate candidate, String verb) {
        return path + "/candidates/" + candidate.rank + "/" + verb;
    }

    private List<Candidate> candidates() {
        return QuarkusTransaction.requiringNew().call(() -> Candidate.of(Article.findById(id)));
    }

    private static void with(Candidate accepted, BiConsumer<Article, Claim> check) {
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = Claim.<Claim>find("candidate.id", accepted.id).singleResult();
            check.accept(claim.article, claim);
        });
    }
}
