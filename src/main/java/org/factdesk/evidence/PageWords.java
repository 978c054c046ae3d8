package org.factdesk.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a page as one text, a line for each block, and the place on the page of each character. */
final class PageWords implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();
    /** For each character of the text: which of the nodes it stands in, and where there. */
    private int[] node = new int[1024];
    private int[] offset = new int[1024];
    private char pending;

    private PageWords() {
    }

    static PageWords of(Element page) {
        PageWords words = new PageWords();
        page.traverse(words);
        return words;
    }

    @Override
    public void head(Node one, int depth) {
        if (one instanceof TextNode words) {
            nodes.add(words);
            read(words.getWholeText());
        } else if (one instanceof Element element) {
            separate(element);
        }
    }

    @Override
    public void tail(Node one, int depth) {
        if (one instanceof Element element) {
            separate(element);
        }
    }

    String text() {
        return text.toString();
    }

    /** Marks the first place where these words stand; false where they stand nowhere word for word. */
    boolean mark(String quotation) {
        String wanted = Verbatim.plain(quotation);
        int start = wanted.isEmpty() ? -1 : plain().indexOf(wanted);
        if (start < 0) {
            return false;
        }
        int end = start + wanted.length();
        for (int from = start; from < end;) {
            int to = from;
            while (to < end && node[to] == node[from]) {
                to++;
            }
            mark(nodes.get(node[from]), offset[from], offset[to - 1] + 1, from == start);
            from = to;
        }
        return true;
    }

    private String plain() {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(Verbatim.plain((char) c)));
        return plain.toString();
    }

    private static void mark(TextNode words, int from, int to, boolean first) {
        if (to < words.getWholeText().length()) {
            words.splitText(to);
        }
        TextNode quoted = from > 0 ? words.splitText(from) : words;
        if (!quoted.isBlank()) {
            quoted.wrap(first ? "<mark id=\"quotation\"></mark>" : "<mark></mark>");
        }
    }

    private void separate(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            pending = '\n';
        }
    }

    private void read(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Verbatim.isSpace(c)) {
                pending = pending == '\n' ? '\n' : ' ';
                continue;
            }
            if (pending != 0 && text.length() > 0) {
                add(pending, i);
            }
            pending = 0;
            add(c, i);
        }
    }

    /** White space counts to where the next word stands. */
    private void add(char c, int at) {
        if (text.length() == node.length) {
            node = Arrays.copyOf(node, 2 * node.length);
            offset = Arrays.copyOf(offset, 2 * offset.length);
        }
        node[text.length()] = nodes.size() - 1;
        offset[text.length()] = at;
        text.append(c);
    }
}
