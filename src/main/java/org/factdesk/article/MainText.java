package org.factdesk.article;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's own text without what stands around it. */
final class MainText {

    private MainText() {
    }

    /** Paragraphs separated by an empty line; empty when the page holds no text. The page itself is left as it was. */
    static String of(Document page) {
        Document cleaned = page.clone();
        Clutter.removeFrom(cleaned);
        Element headline = cleaned.selectFirst("h1");
        if (headline != null) {
            headline.remove();
        }
        String marked = markedBody(cleaned);
        return marked.isEmpty() ? ReadableParts.of(cleaned, container(cleaned)) : marked;
    }

    /** Pages that mark their body in microdata have already said where it is. */
    private static String markedBody(Document page) {
        return page.select("[itemprop=articleBody]").stream()
                .filter(body -> body.parent() == null || body.parent().closest("[itemprop=articleBody]") == null)
                .map(Paragraphs::of).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static Element container(Document page) {
        return page.select("article, main, [role=main]").stream()
                .max(Comparator.comparingInt(each -> each.select("p").text().length()))
                .filter(each -> !each.text().isBlank()).orElse(page.body());
    }
}
