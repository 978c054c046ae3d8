package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Sentences as an OpenNLP model finds them in each paragraph, put right where news text is not like the text it learned from
 * (titles before names, closing quotation marks, "(...)").
 */
final class LearnedSentences {

    /** OpenNLP looks back to the last blank at each full stop; shorter pieces keep a text without blanks from taking forever. */
    private static final int LONGEST_PIECE = 2_000;

    private final SentenceDetectorME detector;
    private final SentenceBreaks breaks = new SentenceBreaks();
    private final boolean english;

    /** @param english whether the abbreviations of English tell which full stops the model overlooked */
    LearnedSentences(SentenceModel model, boolean english) {
        detector = new SentenceDetectorME(model);
        this.english = english;
    }

    List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            int start = paragraph.start();
            for (int end : endsIn(text, paragraph)) {
                Span sentence = Span.trimmed(text, start, end);
                if (!sentence.isEmpty()) sentences.add(sentence);
                start = end;
            }
        }
        return sentences;
    }

    private TreeSet<Integer> endsIn(String text, Span paragraph) {
        TreeSet<Integer> ends = new TreeSet<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = pieceEnd(text, start, paragraph.end());
            for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(start, end))) {
                ends.add(start + found.getEnd());
            }
            start = end;
        }
        if (english) ends.addAll(breaks.missedIn(text, paragraph));
        TreeSet<Integer> settled = new TreeSet<>();
        for (int end : ends) {
            int settledEnd = breaks.afterClosingMarks(text, end, paragraph.end());
            if (breaks.isBreak(text, settledEnd, paragraph)) settled.add(settledEnd);
        }
        settled.add(paragraph.end());
        return settled;
    }

    private int pieceEnd(String text, int start, int limit) {
        if (limit - start <= LONGEST_PIECE) return limit;
        int furthest = start + LONGEST_PIECE;
        int blank = -1;
        for (int position = furthest; position > start + 1; position--) {
            if (!Letters.isBlank(text.charAt(position))) continue;
            if (".!?".indexOf(text.charAt(position - 1)) >= 0) return position;
            if (blank < 0) blank = position;
        }
        if (blank > 0) return blank;
        return Letters.splitsPair(text, furthest) ? furthest - 1 : furthest;
    }
}
