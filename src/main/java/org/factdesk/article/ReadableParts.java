package org.factdesk.article;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs that Readability would show, in the page's own words. The library rewrites line ends and sometimes drops a first
 * or last line, so it only chooses; where it chooses little, everything stays.
 */
final class ReadableParts {

    /** Shorter parts are chosen only as a whole: "Home" also occurs in a sentence about homeowners. */
    private static final int SHORTEST_TO_RECOGNISE = 30;
    private static final int SHORTEST_PROSE = 80;

    private final String all;
    private final Set<String> lines;
    private final boolean insideArticle;

    private ReadableParts(String readable, boolean insideArticle) {
        this.all = letters(readable);
        this.lines = readable.lines().map(ReadableParts::letters).collect(Collectors.toSet());
        this.insideArticle = insideArticle;
    }

    /** @param container the part of the page that is written out: its article, or all of its body */
    static String of(Document page, Element container) {
        String everything = Paragraphs.of(container);
        Element readable = new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
        if (readable == null) {
            return everything;
        }
        ReadableParts parts = new ReadableParts(Paragraphs.of(readable), container != page.body());
        String chosen = Stream.of(everything.split("\n\n")).filter(parts::hold).collect(Collectors.joining("\n\n"));
        return chosen.length() * 2 < everything.length() ? everything : chosen;
    }

    private boolean hold(String paragraph) {
        String letters = letters(paragraph);
        return letters.length() >= SHORTEST_TO_RECOGNISE && all.contains(letters)
                || paragraph.lines().allMatch(line -> lines.contains(letters(line)))
                || insideArticle && isProse(paragraph);
    }

    private static boolean isProse(String paragraph) {
        return paragraph.length() >= SHORTEST_PROSE && Clutter.endsLikeASentence(paragraph);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
