package org.factdesk.extraction.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces that the encoder reads, each with its place: letters lose their case and their accents, marks stand
 * alone, a word is cut into the longest pieces that are known (WordPiece of Devlin et al., "BERT", NAACL 2019, uncased).
 */
public final class WordPieces {

    /** Where a word begins is told, since only there a label is read. */
    public record Piece(int id, int start, int end, boolean beginsWord) {
    }

    private static final String INSIDE = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> known = new HashMap<>();
    private final int unknown;

    /** @param vocabulary in the order of the pieces' numbers */
    public WordPieces(List<String> vocabulary) {
        for (String piece : vocabulary) known.put(piece, known.size());
        unknown = id("[UNK]");
    }

    public int id(String special) {
        return known.get(special);
    }

    public List<Piece> of(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int position = start;
        while (position < end) {
            int character = text.codePointAt(position);
            int next = position + Character.charCount(character);
            if (!isSpace(character)) {
                while (!standsAlone(character) && next < end && goesOn(text.codePointAt(next))) next += Character.charCount(text.codePointAt(next));
                addWord(text, position, Math.min(next, end), pieces);
            }
            position = next;
        }
        return pieces;
    }

    private void addWord(String text, int start, int end, List<Piece> pieces) {
        StringBuilder plain = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int position = start; position < end; position += Character.charCount(text.codePointAt(position))) {
            String lower = new String(Character.toChars(text.codePointAt(position))).toLowerCase(Locale.ROOT);
            for (char letter : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
                if (isDropped(letter)) continue;
                plain.append(letter);
                places.add(position);
            }
        }
        if (plain.isEmpty()) return;
        List<Piece> cut = plain.length() > LONGEST_WORD ? List.of() : cut(plain, places, end);
        pieces.addAll(cut.isEmpty() ? List.of(new Piece(unknown, start, end, true)) : cut);
    }

    /** Nothing if some part of the word is not known. */
    private List<Piece> cut(StringBuilder word, List<Integer> places, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && (id = known.get((from == 0 ? "" : INSIDE) + word.substring(from, to))) == null) to--;
            if (id == null) return List.of();
            pieces.add(new Piece(id, places.get(from), to == word.length() ? end : places.get(to), from == 0));
            from = to;
        }
        return pieces;
    }

    private static boolean goesOn(int character) {
        return !isSpace(character) && !standsAlone(character);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    private static boolean standsAlone(int character) {
        boolean asciiSymbol = character > ' ' && character < 0x7f && !Character.isLetterOrDigit(character);
        return asciiSymbol || isPunctuation(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isDropped(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }
}
