package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The status table as the design writes it, held against every status and everybody of a newsroom. */
class TransitionTest {

    /** verb | from | to | who. Written from the design, not read back from the code. */
    private static final String TABLE = """
            DROP               | NEW ASSIGNED IN_REVIEW DISPUTED AGREED APPROVED | DISMISSED         | editor
            MARK_DUPLICATE     | NEW                                             | DUPLICATE         | editor
            ASSIGN             | NEW ASSIGNED                                    | ASSIGNED          | editor
            SUBMIT             | ASSIGNED                                        | IN_REVIEW         | its-fact-checker
            TAKE_BACK          | IN_REVIEW                                       | ASSIGNED          | its-fact-checker
            REPLACE_REVIEWER   | IN_REVIEW                                       | IN_REVIEW         | editor
            SEND_BACK          | IN_REVIEW                                       | ASSIGNED          | its-reviewer
            LOG_VERDICT        | IN_REVIEW                                       | AGREED DISPUTED   | its-reviewer
            SUPERSEDE_VERDICT  | DISPUTED                                        | AGREED DISPUTED   | its-fact-checker its-reviewer
            DECIDE             | DISPUTED                                        | AGREED ASSIGNED   | editor-without-verdict
            PASS_TEXT          | AGREED                                          | APPROVED          | reviewer editor
            CHANGE_TEXT        | APPROVED                                        | AGREED            | its-fact-checker editor
            REWORK             | AGREED APPROVED                                 | ASSIGNED          | its-fact-checker editor
            PUBLISH            | APPROVED                                        | PUBLISHED         | editor
            FIX_TYPO           | PUBLISHED                                       | PUBLISHED         | editor
            PROPOSE_CORRECTION | PUBLISHED                                       | PUBLISHED         | its-fact-checker editor
            PASS_CORRECTION    | PUBLISHED                                       | PUBLISHED         | reviewer editor
            WITHDRAW           | PUBLISHED                                       | WITHDRAWN         | editor
            REOPEN             | DISMISSED DUPLICATE                             | NEW               | editor
            HAND_OVER          | ASSIGNED IN_REVIEW AGREED APPROVED              | ASSIGNED IN_REVIEW AGREED APPROVED | admin
            """;

    /** Everybody, and what each is to the claim that the first checks and the second reviews. */
    private static final Map<String, Set<String>> PEOPLE = Map.ofEntries(
            Map.entry("its fact-checker", Set.of("its-fact-checker")),
            Map.entry("its reviewer", Set.of("its-reviewer", "reviewer")),
            Map.entry("its fact-checker, an editor too", Set.of("its-fact-checker", "editor")),
            Map.entry("its reviewer, an editor too", Set.of("its-reviewer", "reviewer", "editor")),
            Map.entry("its fact-checker with all roles", Set.of("its-fact-checker", "reviewer", "editor")),
            Map.entry("its reviewer with all roles", Set.of("its-reviewer", "reviewer", "editor")),
            Map.entry("an editor", Set.of("editor", "editor-without-verdict")),
            Map.entry("another fact-checker", Set.of()),
            Map.entry("another reviewer", Set.of("reviewer")),
            Map.entry("an admin", Set.of("admin")),
            Map.entry("somebody else with all roles", Set.of("editor", "editor-without-verdict", "reviewer")),
            Map.entry("a deactivated editor", Set.of()),
            Map.entry("its fact-checker, deactivated", Set.of()),
            Map.entry("its reviewer, deactivated", Set.of()),
            Map.entry("its fact-checker who lost the role", Set.of("admin")),
            Map.entry("its reviewer who lost the role", Set.of("admin")));

    record Row(Transition verb, Set<String> from, Set<String> to, Set<String> who) {

        static Row of(String line) {
            String[] cells = line.split("\\|");
            return new Row(Transition.valueOf(cells[0].strip()), words(cells[1]), words(cells[2]), words(cells[3]));
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines().map(Row::of);
    }

    @Test
    void the_table_has_a_row_for_every_verb() {
        assertThat(rows().map(Row::verb)).containsExactly(Transition.values());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_verb_is_open_to_whom_the_table_names_from_where_it_names_and_to_nobody_else(Row row) {
        for (String person : PEOPLE.keySet()) {
            for (Status status : Status.values()) {
                Claim claim = claim(status, person);
                Member member = whoIs(person, claim);
                boolean may = PEOPLE.get(person).stream().anyMatch(row.who::contains);
                boolean can = row.from.contains(status.name());
                String told = "%s, %s, by %s".formatted(row.verb, status, person);

                assertThat(claim.allows(row.verb, member)).as(told).isEqualTo(may && can);
                if (may && can) {
                    assertThatCode(() -> claim.check(row.verb, member)).as(told).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> claim.check(row.verb, member)).as(told)
                            .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(may ? 409 : 403));
                }
                assertThat(claim.status).as(told).isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_verb_leads_where_the_table_says(Row row) {
        assertThat(row.verb.to()).extracting(Status::name).containsExactlyInAnyOrderElementsOf(row.to);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_refusal_names_the_verb_and_whose_it_is_or_where_the_claim_stands(Row row) {
        Claim claim = claim(Status.NEW, "another fact-checker");
        assertThatThrownBy(() -> claim.check(row.verb, whoIs("another fact-checker", claim)))
                .hasMessageContaining(row.verb.label()).hasMessageContaining(row.verb.byWhom());
    }

    @Test
    void nobody_is_both_fact_checker_and_reviewer_of_a_claim_even_if_the_rows_said_so() {
        Claim claim = claim(Status.IN_REVIEW, "its fact-checker with all roles");
        claim.reviewer = claim.factChecker;
        assertThat(claim.allows(Transition.LOG_VERDICT, claim.factChecker)).isFalse();
    }

    private static Claim claim(Status status, String person) {
        Claim claim = new Claim();
        claim.id = 7L;
        claim.status = status;
        claim.factChecker = person.startsWith("its fact-checker") ? member(1, person) : member(1, "its fact-checker");
        claim.reviewer = person.startsWith("its reviewer") ? member(2, person) : member(2, "its reviewer");
        return claim;
    }

    private static Member whoIs(String person, Claim claim) {
        return person.startsWith("its fact-checker") ? claim.factChecker
                : person.startsWith("its reviewer") ? claim.reviewer : member(3, person);
    }

    private static Member member(long id, String person) {
        Member member = new Member();
        member.id = id;
        member.name = person;
        member.active = !person.contains("deactivated");
        member.roles = roles(person).toArray(String[]::new);
        return member;
    }

    private static List<String> roles(String person) {
        if (person.contains("all roles")) {
            return List.of("editor", "fact-checker", "reviewer");
        }
        if (person.contains("lost the role")) {
            return List.of("admin");
        }
        return Stream.of("editor", "fact-checker", "reviewer", "admin").filter(person::contains).toList();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+")).collect(Collectors.toSet());
    }
}
