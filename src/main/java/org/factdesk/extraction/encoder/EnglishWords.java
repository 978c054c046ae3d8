package org.factdesk.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The English words that the encoder knows whole, some 21,000 in lower case. Every common word is among them; what is not may be
 * a rare one, a name, another language or no word at all.
 */
public final class EnglishWords {

    private static final Set<String> KNOWN = read();

    private EnglishWords() {
    }

    public static boolean has(String word) {
        return KNOWN.contains(word);
    }

    private static Set<String> read() {
        try (InputStream vocabulary = EnglishWords.class.getResourceAsStream("vocabulary.txt")) {
            return new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(piece -> piece.matches("[a-z]{2,}|[ai]")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
