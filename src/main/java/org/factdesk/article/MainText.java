package org.factdesk.article;

import java.util.Comparator;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

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
        if (!marked.isEmpty()) {
            return marked;
        }
        Element container = container(cleaned);
        String own = Paragraphs.of(container);
        String readable = readable(cleaned);
        return readable.length() * 2 < own.length() ? own : readable;
    }

    /** Pages that mark their body in microdata have already said where it is. */
    private static String markedBody(Document page) {
        Elements bodies = page.select("[itemprop=articleBody]");
        bodies.removeIf(body -> body.parent() != null && body.parent().closest("[itemprop=articleBody]") != null);
        return String.join("\n\n", bodies.stream().map(Paragraphs::of).filter(text -> !text.isEmpty()).toList());
    }

    private static Element container(Document page) {
        return page.select("article, main, [role=main]").stream()
                .max(Comparator.comparingInt(each -> each.select("p").text().length()))
                .filter(each -> !each.text().isBlank()).orElse(page.body());
    }

    private static String readable(Document page) {
        Element content = new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
        return content == null ? "" : Paragraphs.of(content);
    }
}
