package org.factdesk.article;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * How deep and how large a page is. No newsroom nests or spreads beyond these limits; a page that does is only walked through,
 * since every finer question (what encloses what, which part holds most) costs depth times size.
 */
record PageShape(int depth, int elements) {

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 30_000;

    private static final int MOST_TAGS = 2 * MOST_ELEMENTS;
    private static final int MOST_TABLES = 1_000;
    private static final Pattern TABLE = Pattern.compile("<table", Pattern.CASE_INSENSITIVE);

    /**
     * HTML's rules move misplaced content out of tables and reopen what was left open, at a cost that grows with the square of the
     * page. Markup beyond any newsroom's is read by the plain rules of XML, which do neither.
     */
    static Document parsed(String html, String address) {
        boolean hostile = html.chars().filter(c -> c == '<').count() > MOST_TAGS || TABLE.matcher(html).results().count() > MOST_TABLES;
        return hostile ? Jsoup.parse(html, address, Parser.xmlParser()) : Jsoup.parse(html, address);
    }

    static PageShape of(Document page) {
        int[] most = {0, 0};
        page.traverse((node, depth) -> {
            most[0] = Math.max(most[0], depth);
            most[1] += node instanceof Element ? 1 : 0;
        });
        return new PageShape(most[0], most[1]);
    }

    boolean isReasonable() {
        return depth <= DEEPEST && elements <= MOST_ELEMENTS;
    }
}
