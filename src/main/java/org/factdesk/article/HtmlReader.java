package org.factdesk.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;

/** Reads a news page: what it states about itself, and its main text. Nothing in it is run, nothing is fetched. */
public final class HtmlReader {

    private HtmlReader() {
    }

    /**
     * @param declared the charset the server named, or null; the page's own meta element is asked too
     * @param address where the page was found, or null for an upload
     * @throws UnreadableText EMPTY also when the page holds no text, TOO_LARGE when its text is over 2 MB
     */
    public static ArticleText read(byte[] bytes, Charset declared, URI address) throws UnreadableText {
        if (bytes.length > Fetcher.LARGEST_PAGE) {
            throw UnreadableText.tooLarge("The page", Fetcher.LARGEST_PAGE);
        }
        ArticleText text = read(TextDecoder.decodeFirst(bytes, declared, MetaCharset.of(bytes)), address);
        if (text.body().isEmpty()) {
            throw UnreadableText.empty();
        }
        if (text.body().getBytes(StandardCharsets.UTF_8).length > TextDecoder.LARGEST_TEXT) {
            throw UnreadableText.tooLarge("The text", TextDecoder.LARGEST_TEXT);
        }
        return text;
    }

    /**
     * The page as it stands, for whoever shows it rather than what it tells.
     *
     * @param declared the charset the server named, or null; the page's own meta element is asked too
     */
    public static Document parse(byte[] bytes, Charset declared) throws UnreadableText {
        return PageShape.parsed(TextDecoder.decodeFirst(bytes, declared, MetaCharset.of(bytes)), "");
    }

    /** @param address where the page was found, or null */
    public static ArticleText read(String html, URI address) {
        Document page = PageShape.parsed(html, address == null ? "" : address.toString());
        LinkedData linked = LinkedData.of(page, address);
        boolean reasonable = PageShape.of(page).isReasonable();
        PageData stated = new PageData(page, reasonable);
        return new ArticleText(
                firstOf(linked.title(), stated.title()),
                firstOf(linked.byline(), stated.byline()),
                firstOf(linked.publisher(), stated.publisher()),
                firstOf(linked.publishedOn(), stated.publishedOn()),
                firstOf(linked.language(), stated.language()),
                firstOf(linked.address(), stated.address()),
                reasonable ? MainText.of(page) : Paragraphs.of(page));
    }

    private static <T> T firstOf(T first, T second) {
        return first == null ? second : first;
    }
}
