package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.factdesk.claim.Claimant;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.Correction;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Each test in a year in which nothing else was published. */
@QuarkusTest
class AssessmentTest {

    private static final String SITE = "https://checks.example/checks/";

    @Test
    void every_published_claim_stands_in_the_checks_by_claimant() {
        LocalDate day = LocalDate.of(2008, 3, 3);
        Story later = on(day, Published.rated("false"), "Bea Holm");
        Story withdrawn = on(day, Published.withdrawn(), "Aris Vane");
        withdrawn.then(claim -> withdrawn.check().withdrawnAt = at(day.plusDays(2)));
        on(day.plusDays(1), Published.rated("true"), "Aris Vane");
        withdrawn.then(claim -> claim.claimant.party = "Harbour Party");
        Story.approved();
        assertThat(file("checks", day)).isEqualTo("""
                \uFEFFclaimant,claimant_kind,party,claim,made_on,verdict,headline,address,published,changed,withdrawn
                Aris Vane,Person,Harbour Party,%s,2026-03-04,Mostly false,"%s",%s,2008-03-03T09:00:00Z,2008-03-03T09:00:00Z,2008-03-05T09:00:00Z
                Bea Holm,Person,,%s,2026-03-04,False,"%s",%s,2008-03-03T09:00:00Z,2008-03-03T09:00:00Z,
                """.replace("\n", "\r\n").formatted(statement(withdrawn), withdrawn.text().headline(), SITE + withdrawn.slug,
                statement(later), later.text().headline(), SITE + later.slug));
    }

    @Test
    void checks_are_counted_by_party_and_claimant() {
        LocalDate day = LocalDate.of(2008, 4, 7);
        on(day, Published.rated("false"), "Dag Rune").then(claim -> claim.claimant.party = "Salt Party");
        on(day, Published.rated("true"), "Dag Rune");
        on(day, Published.rated("true"), "Ebba Lund").then(claim -> claim.claimant.party = "Salt Party");
        Story withdrawn = on(day, Published.withdrawn(), "Finn Aas");
        withdrawn.then(claim -> claim.claimant.party = "Harbour Party");
        on(day, Published.rated("true"), "Gro Vik");
        on(day, Published.rated("half-true"), "Gro Vik").then(claim -> claim.claimant = null);
        on(day.plusDays(1), Published.rated("true"), "Dag Rune");
        assertThat(file("parties", day)).isEqualTo("""
                \uFEFFparty,claimant,claims,withdrawn
                Harbour Party,Finn Aas,1,1
                Salt Party,Dag Rune,2,0
                Salt Party,Ebba Lund,1,0
                ,Gro Vik,1,0
                ,,1,0
                """.replace("\n", "\r\n"));
    }

    @Test
    void every_public_source_stands_in_the_sources_and_no_protected_one() {
        LocalDate day = LocalDate.of(2008, 6, 2);
        Story story = on(day, Published.withTwoClaims(), "Bea Holm");
        String check = "\"%s\",%s,2008-06-02T09:00:00Z,2,".formatted(story.text().headline(), SITE + story.slug);
        assertThat(file("sources", day)).isEqualTo("\uFEFFheadline,address,published,sources,number,kind,title,publisher,source_address\r\n"
                + check + "1,Web page,Harbour register,Port of Tarnvik,https://tarnvik.example/register\r\n"
                + check + "3,Web page,Traffic of all harbours,Port of Tarnvik,https://tarnvik.example/register\r\n");
    }

    @Test
    void corrections_and_withdrawals_stand_by_their_day_and_typos_do_not() {
        LocalDate day = LocalDate.of(2008, 9, 1);
        Story withdrawn = Published.withdrawn();
        withdrawn.then(claim -> withdrawn.check().withdrawnAt = at(day).plusSeconds(60));
        Story corrected = Story.corrected();
        corrected.then(claim -> passed(corrected).passedAt = at(day));
        Story typo = Story.corrected();
        typo.then(claim -> {
            passed(typo).passedAt = at(day);
            passed(typo).kind = Correction.Kind.TYPO;
            passed(typo).note = null;
            passed(typo).cause = null;
        });
        assertThat(file("corrections", day)).isEqualTo("\uFEFFdate,kind,cause,headline,address,note\r\n"
                + "2008-09-01T09:00:00Z,Correction,Our own error,\"%s\",%s,We miscounted by two.\r\n".formatted(corrected.text().headline(), SITE + corrected.slug)
                + "2008-09-01T09:01:00Z,Withdrawal,,\"%s\",%s,%s\r\n".formatted(withdrawn.text().headline(), SITE + withdrawn.slug, Published.WITHDRAWAL_NOTE));
    }

    private static Story on(LocalDate day, Story story, String claimant) {
        return story.then(claim -> {
            claim.claimant = Claimant.named(claimant, Claimant.Kind.PERSON);
            story.check().publishedAt = at(day);
            story.check().changedAt = at(day);
            story.check().claims.forEach(covered -> Evidence.of(covered).forEach(evidence -> evidence.releasedAt = at(day)));
        });
    }

    private static Correction passed(Story story) {
        return Correction.findById(story.correctionId);
    }

    private static String statement(Story story) {
        return "The harbour of Tarnvik handled %d ships last year.".formatted(1000 + story.number);
    }

    private static String file(String name, LocalDate day) {
        return Desk.as(Person.EDITOR).get("/desk/assessment/%s.csv?from=%s&to=%s".formatted(name, day, day)).statusCode(200).extract().asString();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
