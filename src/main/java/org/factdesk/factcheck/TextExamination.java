package org.factdesk.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.claim.Status;

/** The text itself: whole, passed, every citation with its source, every source cited, every picture there and described. */
@ApplicationScoped
class TextExamination implements Examination {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    /** A figure that readers see: not in the address of a link, nor the number of a list. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}/])\\p{N}");
    private static final Pattern NOT_READ = Pattern.compile("\\[\\^[\\d.]+]|!\\[]\\([^)]*\\)|\\]\\([^)]*\\)|^\\s*\\d+[.)]\\s|^#.*$", Pattern.MULTILINE);
    private static final int FEWEST_LETTERS = 5;

    @Override
    public List<Finding> of(FactCheck check, Revision text) {
        String draft = "/desk/checks/%d/draft".formatted(check.id);
        List<Finding> found = new ArrayList<>();
        if (!text.text().complete()) {
            found.add(new Finding(Finding.Rule.NO_TEXT, "text", "Headline, summary or body is still empty.", draft));
        }
        if (!check.judgedClaims().isEmpty() && isUnread(check, text)) {
            found.add(new Finding(Finding.Rule.TEXT_NOT_PASSED, "revision " + text.number,
                    "Nobody who wrote none of it has read this text and passed it.", "/desk/checks/" + check.id));
        }
        citations(check, text, draft + "#body", found);
        pictures(check, text, draft, found);
        return found;
    }

    private static boolean isUnread(FactCheck check, Revision text) {
        return TextPass.of(text).isEmpty() || check.judgedClaims().stream().anyMatch(claim -> claim.stage() == Status.AGREED);
    }

    private static void citations(FactCheck check, Revision text, String body, List<Finding> found) {
        Sources sources = Sources.of(check);
        List<String> cited = Markdown.cited(text.body);
        cited.stream().filter(key -> sources.citedBy(key).isEmpty()).forEach(key -> found.add(new Finding(Finding.Rule.NO_SUCH_SOURCE, key,
                "The text cites [^%s], and there is no such source.".formatted(key), body)));
        List<Sources.Source> used = cited.stream().flatMap(key -> sources.citedBy(key).stream()).toList();
        sources.numbered().stream().filter(source -> !used.contains(source)).forEach(source -> found.add(new Finding(
                Finding.Rule.UNCITED_SOURCE, source.key(), "No word of the text cites [^%s], %s.".formatted(source.key(), source.evidence().title),
                body)));
        long bare = PARAGRAPHS.splitAsStream(text.body).filter(TextExamination::namesFigureAlone).count();
        if (bare > 0) {
            found.add(new Finding(Finding.Rule.FIGURE_WITHOUT_SOURCE, "revision " + text.number,
                    "%s and cites no source.".formatted(bare == 1 ? "One paragraph names a figure" : bare + " paragraphs each name a figure"), body));
        }
    }

    private static boolean namesFigureAlone(String paragraph) {
        return Markdown.cited(paragraph).isEmpty() && FIGURE.matcher(NOT_READ.matcher(paragraph).replaceAll(" ")).find();
    }

    private static void pictures(FactCheck check, Revision text, String draft, List<Finding> found) {
        List<Image> images = Image.of(check);
        for (int number : Markdown.pictures(text.body)) {
            images.stream().filter(image -> image.number == number).findFirst().ifPresentOrElse(image -> {
                if (image.alternativeText.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
                    found.add(new Finding(Finding.Rule.WEAK_ALTERNATIVE, "image " + number,
                            "The words for image %d do not say what it shows.".formatted(number), draft + "#images"));
                }
            }, () -> found.add(new Finding(Finding.Rule.NO_SUCH_IMAGE, "image " + number,
                    "The text places image %d, and there is none.".formatted(number), draft + "#body")));
        }
    }
}
