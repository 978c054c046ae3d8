package org.factdesk.evidence;

import java.util.Optional;
import org.factdesk.article.FetchedPage;

/**
 * A fetched page, ready to be kept: the long part of the work is done, and no transaction was open meanwhile.
 *
 * @param words what can be read of it, or null where it is no page of text
 */
public record Capture(FetchedPage page, String words) {

    public static Capture of(FetchedPage page) {
        Optional<String> words = ReadableCopy.of(page.body(), page.contentType(), page.charset()).map(ReadableCopy::words);
        return new Capture(page, words.orElse(null));
    }
}
