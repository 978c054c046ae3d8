package org.factdesk.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something said, with what the claims need of it.
 *
 * @param content  in the order of the text, at least one
 * @param source   the words that name the speaker here; null if there are none
 * @param cue      null for a quotation without one
 * @param kind     null for a quotation without a cue of its own
 * @param claimant who it is, in the best words of the text; null if that is not certain
 * @param via      through whom or what it came, in words of the text; null if the text does not say
 */
record Utterance(List<Span> content, Span source, Span cue, CueKind kind, String claimant, String via) {

    private static final Set<String> INTERESTED = Lexicon.words("interested-parties-en");

    /** The reasons that lie in how it is put, and by whom. */
    Reason[] manners(Reason... put) {
        boolean interested = source != null && Arrays.stream(source.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).anyMatch(INTERESTED::contains);
        return interested ? Stream.concat(Stream.of(Reason.INTERESTED), Stream.of(put)).toArray(Reason[]::new) : put;
    }

    int start() {
        return content.get(0).start();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }
}
