package org.factdesk.extraction.encoder;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.extraction.encoder.Window.Part;
import org.factdesk.extraction.encoder.WordPieces.Piece;

/**
 * Cuts a text into windows that the encoder can read. A paragraph stays whole where it fits into one window, a sentence is cut
 * only if it is longer than a window.
 */
public final class Windows {

    /** Pieces; the encoder could read 512, but the time of a piece grows with its window. */
    public static final int LONGEST = 224;

    private final int opening;
    private final int closing;
    private final int longest;

    private final List<Window> windows = new ArrayList<>();
    private final List<Long> ids = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** @param longest pieces of a window, the special ones included */
    private Windows(WordPieces pieces, int longest) {
        opening = pieces.id("[CLS]");
        closing = pieces.id("[SEP]");
        this.longest = longest;
    }

    /** The windows of a text, in its order; together they have every piece of every sentence once. */
    public static List<Window> of(List<PiecedSentence> sentences, WordPieces pieces, int longest) {
        Windows windows = new Windows(pieces, longest);
        int first = 0;
        while (first < sentences.size()) {
            int end = paragraphEnd(sentences, first);
            windows.add(sentences, first, end);
            first = end;
        }
        windows.close();
        return windows.windows;
    }

    private static int paragraphEnd(List<PiecedSentence> sentences, int first) {
        int end = first + 1;
        while (end < sentences.size() && !sentences.get(end).opensParagraph()) end++;
        return end;
    }

    private void add(List<PiecedSentence> sentences, int first, int end) {
        int length = 0;
        for (int index = first; index < end; index++) length += sentences.get(index).pieces().size();
        if (length > room()) close();
        for (int index = first; index < end; index++) {
            List<Piece> pieces = sentences.get(index).pieces();
            if (pieces.size() > room()) close();
            for (int from = 0; from < pieces.size(); from += longest - 2) {
                if (from > 0) close();
                addPart(index, from, pieces.subList(from, Math.min(pieces.size(), from + longest - 2)), index == first && from == 0);
            }
        }
        if (length > 0) ids.add((long) closing);
    }

    /** How many pieces still fit, with [SEP] behind them. */
    private int room() {
        return longest - 1 - Math.max(1, ids.size());
    }

    private void addPart(int sentence, int from, List<Piece> pieces, boolean opens) {
        if (ids.isEmpty()) ids.add((long) opening);
        parts.add(new Part(sentence, from, ids.size(), pieces.size(), opens));
        pieces.forEach(piece -> ids.add((long) piece.id()));
    }

    private void close() {
        if (parts.isEmpty()) return;
        if (ids.get(ids.size() - 1) != closing) ids.add((long) closing);
        windows.add(new Window(ids.stream().mapToLong(Long::longValue).toArray(), List.copyOf(parts)));
        ids.clear();
        parts.clear();
    }
}
