package org.factdesk.extraction.encoder;

import java.util.List;

/**
 * A sentence as the encoder reads it.
 *
 * @param opensParagraph whether a paragraph, or a line of a transcript, begins with it
 */
public record PiecedSentence(List<WordPieces.Piece> pieces, boolean opensParagraph) {

    /**
     * A sentence of a text.
     *
     * @param before where the sentence before it ends; 0 for the first
     */
    public static PiecedSentence of(WordPieces pieces, String text, int before, int start, int end) {
        boolean opens = before == 0 || text.substring(before, start).chars().anyMatch(PiecedSentence::endsLine);
        return new PiecedSentence(pieces.of(text, start, end), opens);
    }

    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
    }
}
