package org.factdesk.extraction.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder reads at once: consecutive sentences of one text, [CLS] before them, [SEP] after each paragraph.
 *
 * @param ids   numbers of the pieces, the special ones included
 * @param parts where the sentences lie in it, in order
 */
public record Window(long[] ids, List<Part> parts) {

    /**
     * Part of a sentence, nearly always the whole.
     *
     * @param sentence its number in the text
     * @param from     its first piece, counted in the sentence
     * @param at       where that piece stands in the window
     * @param length   number of pieces
     * @param opens    whether a paragraph begins here
     */
    public record Part(int sentence, int from, int at, int length, boolean opens) {
    }

    /** The parts by paragraph: no label goes over from one to the next. */
    public List<List<Part>> paragraphs() {
        List<List<Part>> paragraphs = new ArrayList<>();
        for (Part part : parts) {
            if (part.opens() || paragraphs.isEmpty()) paragraphs.add(new ArrayList<>());
            paragraphs.get(paragraphs.size() - 1).add(part);
        }
        return paragraphs;
    }
}
