package org.factdesk.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.factdesk.article.WebLinkRule;

/**
 * What answers at an address now beside the copy that was kept of it.
 *
 * @param copy      or null where none was kept
 * @param quotation that was taken from it, or null
 */
record Comparison(String address, KeptPage copy, String quotation, Capture now) {

    /** With fewer of its words left a page has much changed. */
    private static final double HALF = 0.5;

    /** Share of the copy's words that still stand there; null where there are none to compare. */
    Double wordsLeft() {
        return copy != null && copy.legible && now.words() != null ? copy.left(now.words()) : null;
    }

    /** In which way it has much changed; empty where it has not. */
    Optional<String> change(Double wordsLeft) {
        if (isOtherFile()) {
            return Optional.of("Another file stands there than the one that was kept.");
        }
        if (lacksQuotation()) {
            return Optional.of("The quoted words are no longer there.");
        }
        return Optional.ofNullable(wordsLeft).filter(left -> left < HALF)
                .map(left -> "Of the words that were kept, %d %% are left.".formatted(Math.round(100 * left)));
    }

    /** A redirect that was there when the copy was kept is no move, nor is one to a secure connection. */
    boolean isMoved() {
        URI before = URI.create(copy == null ? WebLinkRule.read(address) : copy.finalAddress);
        URI after = now.page().address();
        return !before.getRawAuthority().equals(after.getRawAuthority()) || !before.getRawPath().equals(after.getRawPath());
    }

    /** Of what is no text the bytes tell; a page that became a file, or a file a page, is another thing. */
    private boolean isOtherFile() {
        if (copy == null || copy.legible && now.words() != null) {
            return false;
        }
        return copy.legible || now.words() != null || !copy.content.sha256.equals(hash());
    }

    private boolean lacksQuotation() {
        return copy != null && now.words() != null && quotation != null && copy.passage(quotation).isPresent()
                && !Verbatim.plain(now.words()).contains(Verbatim.plain(quotation));
    }

    private String hash() {
        try {
            return Content.sha256(new ByteArrayInputStream(now.page().body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
