package org.factdesk.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.extraction.Span;

/** An article's words for the page: paragraphs of sentences, sentences in pieces, each piece with the marks that cover it. */
final class MarkedText {

    /** @param start first UTF-16 unit of the body */
    record Line(int start, int end, boolean breaksBefore, List<Piece> pieces) {
    }

    /** @param marks longest first: they are nested in this order */
    record Piece(String text, List<Placed> marks) {
    }

    /** @param first whether the mark begins here: a mark over several sentences has one anchor only */
    record Placed(Mark mark, boolean first) {
    }

    private final String body;
    private final List<Mark> marks;
    private final Set<String> begun = new HashSet<>();

    private MarkedText(String body, List<Mark> marks) {
        this.body = body;
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::length).reversed().thenComparing(Mark::start)).toList();
    }

    /** @param sentences in the order of the text; words that none of them holds stand as a line of their own */
    static List<List<Line>> of(String body, List<Span> sentences, List<Mark> marks) {
        return new MarkedText(body, marks).paragraphs(sentences);
    }

    private List<List<Line>> paragraphs(List<Span> sentences) {
        // Where no line is left empty, each line end is the end of a paragraph
        int breaks = body.contains("\n\n") ? 2 : 1;
        List<List<Line>> paragraphs = new ArrayList<>();
        int at = 0;
        for (int[] stretch : whole(sentences)) {
            long lineEnds = body.substring(at, stretch[0]).chars().filter(c -> c == '\n').count();
            if (paragraphs.isEmpty() || lineEnds >= breaks) {
                paragraphs.add(new ArrayList<>());
            }
            List<Line> paragraph = paragraphs.get(paragraphs.size() - 1);
            paragraph.add(line(stretch[0], stretch[1], lineEnds > 0 && !paragraph.isEmpty()));
            at = stretch[1];
        }
        return paragraphs;
    }

    private List<int[]> whole(List<Span> sentences) {
        List<int[]> whole = new ArrayList<>();
        int at = 0;
        for (Span sentence : sentences) {
            addWords(whole, at, sentence.start());
            whole.add(new int[] {sentence.start(), sentence.end()});
            at = sentence.end();
        }
        addWords(whole, at, body.length());
        return whole;
    }

    private void addWords(List<int[]> whole, int start, int end) {
        String words = body.substring(start, end);
        if (!words.isBlank()) {
            int from = start + words.indexOf(words.strip());
            whole.add(new int[] {from, from + words.strip().length()});
        }
    }

    private Line line(int start, int end, boolean breaksBefore) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        List<Mark> here = marks.stream().filter(mark -> mark.start() < end && start < mark.end()).toList();
        here.forEach(mark -> {
            cuts.add(Math.max(start, mark.start()));
            cuts.add(Math.min(end, mark.end()));
        });
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = start; from < end; from = cuts.higher(from)) {
            pieces.add(piece(from, cuts.higher(from), here));
        }
        return new Line(start, end, breaksBefore, pieces);
    }

    private Piece piece(int from, int to, List<Mark> here) {
        List<Placed> placed = here.stream().filter(mark -> mark.covers(from, to))
                .map(mark -> new Placed(mark, begun.add(mark.anchor()))).toList();
        return new Piece(body.substring(from, to), placed);
    }
}
