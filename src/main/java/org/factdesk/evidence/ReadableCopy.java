package org.factdesk.evidence;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.article.Fetcher;
import org.factdesk.article.HtmlReader;
import org.factdesk.article.TextDecoder;
import org.factdesk.article.UnreadableText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What can be read of a kept page: all its words, with headings, lists and tables. Nothing is left that a browser would run, ask
 * for or follow: no script, picture, style, frame, form or address.
 */
final class ReadableCopy {

    private static final String UNSEEN = "head, title, script, style, noscript, template, iframe, frame, object, embed, svg, canvas, img, "
            + "picture, audio, video, map, select, datalist, input, textarea, link, meta, base";
    private static final Set<String> KEPT_BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
            "pre", "hr", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "div");
    private static final String[] KEPT_INLINE = {"br", "em", "strong", "b", "i", "sub", "sup", "q", "code", "span", "bdo"};
    /** The sanitiser drops what is deeper; such a page keeps its words only. */
    private static final int DEEPEST = 200;
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(KEPT_BLOCKS.toArray(String[]::new)).allowElements(KEPT_INLINE).allowWithoutAttributes("span")
            .allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally()
            .allowAttributes("lang").matching(Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")).globally()
            .allowAttributes("colspan", "rowspan").matching(Pattern.compile("\\d{1,3}")).onElements("td", "th")
            .toFactory();

    private final Element page;
    private final PageWords words;

    private ReadableCopy(Element page) {
        this.page = page;
        this.words = PageWords.of(page);
    }

    /** Empty where the content is no page of text, or one that nobody can decode. */
    static Optional<ReadableCopy> of(byte[] content, String mediaType, Charset charset) {
        try {
            return switch (mediaType) {
                case "text/html", "application/xhtml+xml" -> content.length > Fetcher.LARGEST_PAGE ? Optional.empty()
                        : Optional.of(new ReadableCopy(harmless(HtmlReader.parse(content, charset))));
                case "text/plain" -> Optional.of(new ReadableCopy(paragraphs(TextDecoder.decode(content, charset))));
                default -> Optional.empty();
            };
        } catch (UnreadableText unreadable) {
            return Optional.empty();
        }
    }

    /** A line for each block. */
    String words() {
        return words.text();
    }

    /** Marks the quotation where it stands; false where it does not, word for word. */
    boolean mark(String quotation) {
        return words.mark(quotation);
    }

    String html() {
        return page.html();
    }

    private static Element harmless(Document page) {
        page.outputSettings(untouched());
        page.select(UNSEEN).remove();
        if (depth(page) > DEEPEST) {
            return paragraphs(PageWords.of(page).text());
        }
        page.getAllElements().stream().filter(ReadableCopy::isOtherBlock).forEach(block -> block.tagName("div"));
        Element body = page.selectFirst("body");
        String html = around(page.selectFirst("html")).replace("</div>", (body == null ? page : body).html() + "</div>");
        return Jsoup.parseBodyFragment(POLICY.sanitize(html)).outputSettings(untouched()).body();
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** An empty block in the language and direction of the page. */
    private static String around(Element root) {
        Element block = new Element("div");
        if (root != null) {
            block.attr("lang", root.attr("lang")).attr("dir", root.attr("dir").toLowerCase(Locale.ROOT));
        }
        return block.outerHtml();
    }

    /** Such as an article or a section: its name goes, but it still parts its words from the next. */
    private static boolean isOtherBlock(Element element) {
        return element.isBlock() && !KEPT_BLOCKS.contains(element.normalName()) && !(element instanceof Document)
                && !Set.of("html", "body").contains(element.normalName());
    }

    private static Element paragraphs(String text) {
        Document page = Jsoup.parseBodyFragment("").outputSettings(untouched());
        text.lines().filter(line -> !line.isBlank()).forEach(line -> page.body().appendElement("p").text(line));
        return page.body();
    }

    /** White space of our own making would stand inside words. */
    private static Document.OutputSettings untouched() {
        return new Document.OutputSettings().prettyPrint(false);
    }
}
