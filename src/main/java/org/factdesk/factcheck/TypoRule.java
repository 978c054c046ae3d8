package org.factdesk.factcheck;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factdesk.web.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What may be called a typo, against the text that somebody last read and passed: at most 20 characters of the body as it is
 * written and as readers see it, and every word stays itself but for its spelling ({@link SameWords}); no digit and no number in words, no
 * negation, nothing inside a quotation, no address or picture, neither headline nor summary. Anything more is an update with a public
 * note, or a new round. It spells English; in other languages a sign, an apostrophe or a doubled word is all that is put right.
 */
final class TypoRule {

    private static final String OTHER_WORDS = "A typo is a misspelt word, a doubled one, a comma or a space. Another word or a name is an update, "
            + "another verdict a new round.";
    private static final int MOST_CHARACTERS = 20;
    /** Two passages longer than this do not differ by a few characters only: not worth a look at each of them. */
    private static final int LONGEST_PASSAGE = 500;
    private static final Pattern NEGATION =
            word("no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|\\w+n['’ʼ]t");
    /** With its sign, its unit and the marks inside it; digits of every script, and signs such as ½ or Ⅳ. */
    private static final Pattern FIGURE =
            Pattern.compile("[-−+<>≈~$€£¥]?\\p{N}(?:[\\p{N}.,:;/’'\\s×-]*\\p{N})?\\s?[%‰°$€£¥]?");
    private static final Pattern NUMBER = word("zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six"
            + "|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?"
            + "|dozens?|half|halves|third|thirds|quarters?|tenth|tenths|percent|twice|thrice|doubled?|tripled?|first|second|both");
    /** Whatever is neither a letter nor a mark that parts or joins words: a question mark asks, an arrow points. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s.,:;'’ʼ–—-]");

    private TypoRule() {
    }

    static void check(Text before, Text after) {
        if (!before.headline().equals(after.headline()) || !before.summary().equals(after.summary())) {
            throw Refusal.conflict("Headline and summary are not fixed as a typo: make it an update.");
        }
        Document old = page(before);
        Document young = page(after);
        requireFew(before.body(), after.body());
        requireFew(old.wholeText(), young.wholeText());
        requireSame(all(FIGURE, before.body()), all(FIGURE, after.body()), "A changed digit is no typo: make it a correction.");
        requireSame(words(NUMBER, old), words(NUMBER, young), "A number in words that comes or goes is no typo: make it a correction.");
        requireSame(words(NEGATION, old), words(NEGATION, young), "A negation that comes or goes is no typo: make it a correction.");
        requireSame(Quotations.in(old), Quotations.in(young), "Words inside a quotation are not fixed as a typo: make it a correction.");
        requireSame(addresses(old), addresses(young), "An address or a picture is not changed as a typo: make it an update.");
        requireSame(all(SIGN, old.wholeText()), all(SIGN, young.wholeText()), OTHER_WORDS);
        if (!SameWords.in(old.wholeText(), young.wholeText())) {
            throw Refusal.conflict(OTHER_WORDS);
        }
    }

    private static void requireFew(String before, String after) {
        int changed = 0;
        String gone = "";
        for (WordDiff.Piece piece : WordDiff.between(before, after).pieces()) {
            if (!gone.isEmpty() || piece.fresh()) {
                changed += characters(gone, piece.fresh() ? piece.text() : "");
            }
            gone = piece.gone() ? piece.text() : "";
        }
        changed += gone.isEmpty() ? 0 : characters(gone, "");
        if (changed > MOST_CHARACTERS) {
            throw Refusal.conflict(("Typos are at most %d characters together since the text was last passed, this is more: "
                    + "make it an update.").formatted(MOST_CHARACTERS));
        }
    }

    private static int characters(String gone, String fresh) {
        if (gone.length() > LONGEST_PASSAGE || fresh.length() > LONGEST_PASSAGE) {
            return LONGEST_PASSAGE;
        }
        return DiffUtils.diff(letters(gone), letters(fresh)).getDeltas().stream()
                .mapToInt(change -> Math.max(change.getSource().size(), change.getTarget().size())).sum();
    }

    private static void requireSame(List<String> before, List<String> after, String rule) {
        if (!before.equals(after)) {
            throw Refusal.conflict(rule);
        }
    }

    /** As readers get it: what the source hides or shows by a sign or two counts by what is seen. */
    private static Document page(Text text) {
        return Jsoup.parse(Markdown.html(text.body(), new Sources(List.of()), placed(text.body()), image -> "/image/" + image.number));
    }

    /** A stand-in for each picture the text may place, so that one that comes or goes is seen. */
    private static List<Image> placed(String body) {
        return Markdown.pictures(body).stream().map(number -> {
            Image image = new Image();
            image.number = number;
            image.alternativeText = "";
            image.credit = "";
            return image;
        }).toList();
    }

    private static List<String> addresses(Document page) {
        return page.select("a[href], img[src]").stream().map(element -> element.attr("href") + element.attr("src")).toList();
    }

    private static List<String> words(Pattern pattern, Document page) {
        return all(pattern, page.wholeText().toLowerCase(Locale.ROOT));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
