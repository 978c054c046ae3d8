package org.factdesk.extraction;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a language without a model, by the rules that Unicode and CLDR give for it (UAX 29). */
final class PlainSentences {

    private PlainSentences() {
    }

    static List<Span> of(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            breaks.setText(paragraph.text());
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                Span sentence = Span.trimmed(text, paragraph.start() + start, paragraph.start() + end);
                if (!sentence.isEmpty()) sentences.add(sentence);
            }
        }
        return sentences;
    }
}
