package org.factdesk.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jsoup.select.NodeVisitor;

/**
 * Elements to plain text as a reader sees it: each block a paragraph behind an empty line, br a line end, other white space one
 * blank. Letters, quotation marks and no-break spaces stay as they are. Walks without recursion, since pages nest without end.
 */
final class Paragraphs implements NodeVisitor {

    private static final Set<String> WITHOUT_PROSE = Set.of("script", "style", "noscript", "template", "head", "title", "nav",
            "iframe", "object", "svg", "canvas", "audio", "video", "button", "select", "textarea", "datalist");

    /** One for each walk: the set fills itself while it is asked, which no two threads may do at once. */
    private final TagSet html = TagSet.Html();
    private final StringBuilder text = new StringBuilder();
    private int breaksPending;
    private boolean blankPending;
    private int preformatted;
    private Node skipped;

    private Paragraphs() {
    }

    static String of(Element root) {
        Paragraphs paragraphs = new Paragraphs();
        root.traverse(paragraphs);
        return paragraphs.text.toString().replaceAll("(?m)^[ \\u00a0\\u200b]+$", "").replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == skipped) {
            skipped = null;
        } else if (skipped == null && node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        if (WITHOUT_PROSE.contains(element.normalName())) {
            skipped = element;
            return;
        }
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        switch (element.normalName()) {
            case "br" -> breaksPending++;
            case "q" -> write("\u201c");
            default -> separate(element);
        }
    }

    private void leave(Element element) {
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        switch (element.normalName()) {
            case "br" -> blankPending = false;
            // Browsers draw these marks; without them a quotation would read as the paper's own words
            case "q" -> write("\u201d");
            default -> separate(element);
        }
    }

    private void separate(Element element) {
        switch (element.normalName()) {
            case "td", "th" -> blankPending = true;
            case "tr" -> breaksPending = Math.max(breaksPending, 1);
            default -> breaksPending = isBlock(element) ? Math.max(breaksPending, 2) : breaksPending;
        }
    }

    /** Asked by name, since a page that was read by the rules of XML knows no blocks of its own. */
    private boolean isBlock(Element element) {
        Tag tag = html.get(element.normalName(), Parser.NamespaceHtml);
        return tag != null && tag.isBlock();
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                breaksPending++;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankPending = true;
            } else if (c != '\0') {
                settle();
                text.append(c);
            }
        }
    }

    private void settle() {
        if (text.length() > 0 && breaksPending > 0) {
            text.append(breaksPending == 1 ? "\n" : "\n\n");
        } else if (text.length() > 0 && blankPending) {
            text.append(' ');
        }
        breaksPending = 0;
        blankPending = false;
    }
}
