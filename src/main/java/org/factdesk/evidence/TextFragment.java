package org.factdesk.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An address that leads to words on its page: the browser scrolls to them and marks them (WICG, "URL Fragment Text Directives").
 * One that does not know of it opens the page as ever.
 */
final class TextFragment {

    /** Beyond this the first and the last words stand for all between them. */
    private static final int LONGEST = 200;
    private static final int WORDS_AT_AN_END = 6;
    private static final String DIRECTIVE = ":~:";

    private TextFragment() {
    }

    /** @param words as they stand on the page, a line for each block they run through */
    static String of(String address, String words) {
        int directive = address.indexOf(DIRECTIVE);
        String page = directive < 0 ? address : address.substring(0, directive);
        return page + (page.contains("#") ? "" : "#") + DIRECTIVE + "text=" + text(words);
    }

    private static String text(String words) {
        String[] blocks = words.split("\n");
        if (blocks.length == 1 && words.length() <= LONGEST) {
            return encoded(words);
        }
        String[] first = blocks[0].split(" ");
        String[] last = blocks[blocks.length - 1].split(" ");
        if (blocks.length == 1 && first.length <= 2 * WORDS_AT_AN_END) {
            return encoded(words);
        }
        return encoded(joined(first, 0, Math.min(first.length, WORDS_AT_AN_END))) + ","
                + encoded(joined(last, Math.max(0, last.length - WORDS_AT_AN_END), last.length));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    /** The hyphen, comma and ampersand part the directive itself. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    }
}
