package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts of our own with the statements that an editor should read: claims, not sentences. */
class StatementsTest {

    private static final double SHARE_THAT_MUST_BE_RIGHT = 0.85;
    private static final Pattern NAME_OR_DATE = Pattern.compile("\\b(?:Peter Brandt|Maria Keller|Thomas Sorens|Ines Falk|Veldania|Norway|\\d{1,2} May 2024)\\b");

    record Expected(String statement, String claimant, String via, List<String> unclear) {
    }

    record Case(String text, LocalDate published, List<Expected> expected) {
    }

    @Test
    void nearly_all_statements_are_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Case each : cases()) {
            List<Expected> found = statements(each);
            for (Expected expected : each.expected()) {
                all++;
                if (!found.contains(expected)) wrong.add(expected + " in\n    " + each.text() + "\n  but found\n    " + found);
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(60);
        assertThat((double) (all - wrong.size()) / all).as("%d of %d statements are wrong:%n%s", wrong.size(), all, String.join("\n", wrong))
            .isGreaterThanOrEqualTo(SHARE_THAT_MUST_BE_RIGHT);
    }

    /** What is not sure stays verbatim: a wrong name or a wrong day harms somebody. */
    @Test
    void no_statement_has_a_name_or_a_date_that_is_not_expected() throws IOException {
        for (Case each : cases()) {
            Set<String> expected = new TreeSet<>();
            each.expected().forEach(one -> expected.addAll(namesAndDates(one.statement() + " " + one.claimant())));
            expected.addAll(namesAndDates(each.text()));
            statements(each).forEach(found -> assertThat(expected).as(each.text()).containsAll(namesAndDates(found.statement() + " " + found.claimant())));
        }
    }

    private static Set<String> namesAndDates(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = NAME_OR_DATE.matcher(text);
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    private static List<Expected> statements(Case each) {
        return Extractor.load().extract(each.text(), "en", each.published()).claims().stream()
            .map(claim -> new Expected(claim.statement(), claim.claimant(), claim.via(), claim.unclear())).toList();
    }

    private static List<Case> cases() throws IOException {
        try (InputStream file = StatementsTest.class.getResourceAsStream("statements.txt")) {
            List<Case> cases = new ArrayList<>();
            for (String block : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\\s*\n")) {
                if (!block.startsWith("#")) cases.add(read(block.strip().lines().toList()));
            }
            return cases;
        }
    }

    private static Case read(List<String> lines) {
        List<String> text = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        LocalDate published = null;
        for (String line : lines) {
            Expected last = expected.isEmpty() ? null : expected.get(expected.size() - 1);
            if (line.startsWith("on ") && text.isEmpty()) published = LocalDate.parse(line.substring(3));
            else if (line.startsWith("= ")) expected.add(new Expected(line.substring(2), null, null, List.of()));
            else if (line.startsWith("@ ")) replaceLast(expected, new Expected(last.statement(), line.substring(2), last.via(), last.unclear()));
            else if (line.startsWith("~ ")) replaceLast(expected, new Expected(last.statement(), last.claimant(), line.substring(2), last.unclear()));
            else if (line.startsWith("? ")) replaceLast(expected, new Expected(last.statement(), last.claimant(), last.via(), List.of(line.substring(2))));
            else text.add(line);
        }
        return new Case(String.join("\n", text), published, expected);
    }

    private static void replaceLast(List<Expected> expected, Expected replacement) {
        expected.set(expected.size() - 1, replacement);
    }
}
