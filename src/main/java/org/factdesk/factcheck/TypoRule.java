package org.factdesk.factcheck;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.web.Refusal;

/**
 * What may be called a typo: at most 20 characters of the body, no digit, no negation, nothing inside a quotation, and
 * neither headline nor summary. Anything more is an update with a public note.
 */
final class TypoRule {

    private static final int MOST_CHARACTERS = 20;
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|\\w+n['’]t)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]|«[^»]*»|(?m)^>.*$");

    private TypoRule() {
    }

    static void check(Text before, Text after) {
        if (!before.headline().equals(after.headline()) || !before.summary().equals(after.summary())) {
            throw Refusal.conflict("Headline and summary are not fixed as a typo: make it an update.");
        }
        List<AbstractDelta<String>> changes = changes(before.body(), after.body());
        if (changes.isEmpty()) {
            throw Refusal.conflict("Nothing was changed.");
        }
        int changed = changes.stream().mapToInt(change -> Math.max(change.getSource().size(), change.getTarget().size())).sum();
        if (changed > MOST_CHARACTERS) {
            throw Refusal.conflict("A typo is at most %d characters, this changes %d: make it an update."
                    .formatted(MOST_CHARACTERS, changed));
        }
        if (changes.stream().anyMatch(TypoRule::touchesDigit)) {
            throw Refusal.conflict("A changed digit is no typo: make it a correction.");
        }
        if (!matches(NEGATION, before.body()).equals(matches(NEGATION, after.body()))) {
            throw Refusal.conflict("A negation that comes or goes is no typo: make it a correction.");
        }
        if (!matches(QUOTATION, before.body()).equals(matches(QUOTATION, after.body()))) {
            throw Refusal.conflict("Words inside a quotation are not fixed as a typo: make it a correction.");
        }
    }

    private static List<AbstractDelta<String>> changes(String before, String after) {
        return DiffUtils.diff(before.codePoints().mapToObj(Character::toString).toList(),
                after.codePoints().mapToObj(Character::toString).toList()).getDeltas();
    }

    private static boolean touchesDigit(AbstractDelta<String> change) {
        return change.getSource().getLines().stream().anyMatch(TypoRule::isDigit)
                || change.getTarget().getLines().stream().anyMatch(TypoRule::isDigit);
    }

    private static boolean isDigit(String character) {
        return Character.isDigit(character.codePointAt(0));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group().toLowerCase()).toList();
    }
}
