package org.factdesk.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How deep and how large a page is. No newsroom nests or spreads beyond these limits; a page that does is only walked through,
 * since every finer question (what encloses what, which part holds most) costs depth times size.
 */
record PageShape(int depth, int elements) {

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 30_000;

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
