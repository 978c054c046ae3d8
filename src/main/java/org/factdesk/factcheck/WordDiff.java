package org.factdesk.factcheck;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one text became another, in words. First by lines and then by words within the lines that differ; where too much
 * differs for that to be of use to anybody, the old passage is gone and the new one is new.
 */
public record WordDiff(List<Piece> pieces) {

    public enum Kind {
        SAME, GONE, NEW
    }

    public record Piece(Kind kind, String text) {

        public boolean gone() {
            return kind == Kind.GONE;
        }

        public boolean fresh() {
            return kind == Kind.NEW;
        }
    }

    /** A comparison costs the product of both lengths at worst: beyond this it would keep others waiting. */
    private static final int MOST_PARTS = 6000;
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    public static WordDiff between(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        compare(parts(LINES, before), parts(LINES, after), pieces, WordDiff::byWords);
        return new WordDiff(joined(pieces));
    }

    /** The old text, with what is gone marked. */
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.kind != Kind.NEW).toList();
    }

    /** The new text, with what is new marked. */
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.kind != Kind.GONE).toList();
    }

    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.kind == Kind.SAME);
    }

    private interface Difference {
        void write(String before, String after, List<Piece> pieces);
    }

    private static void byWords(String before, String after, List<Piece> pieces) {
        compare(parts(WORDS, before), parts(WORDS, after), pieces, WordDiff::replaced);
    }

    private static void replaced(String before, String after, List<Piece> pieces) {
        if (!before.isEmpty()) {
            pieces.add(new Piece(Kind.GONE, before));
        }
        if (!after.isEmpty()) {
            pieces.add(new Piece(Kind.NEW, after));
        }
    }

    private static void compare(List<String> before, List<String> after, List<Piece> pieces, Difference difference) {
        int start = sameAtStart(before, after);
        int end = sameAtStart(reversed(before.subList(start, before.size())), reversed(after.subList(start, after.size())));
        List<String> old = before.subList(start, before.size() - end);
        List<String> young = after.subList(start, after.size() - end);
        same(before.subList(0, start), pieces);
        if (old.size() > MOST_PARTS || young.size() > MOST_PARTS) {
            replaced(String.join("", old), String.join("", young), pieces);
        } else {
            middle(old, young, pieces, difference);
        }
        same(before.subList(before.size() - end, before.size()), pieces);
    }

    private static void middle(List<String> before, List<String> after, List<Piece> pieces, Difference difference) {
        int written = 0;
        StringBuilder gone = new StringBuilder();
        StringBuilder fresh = new StringBuilder();
        // this algorithm tells an insertion and a deletion in one place apart: they are one difference
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int position = delta.getSource().getPosition();
            if (position > written) {
                write(gone, fresh, pieces, difference);
                same(before.subList(written, position), pieces);
            }
            delta.getSource().getLines().forEach(gone::append);
            delta.getTarget().getLines().forEach(fresh::append);
            written = position + delta.getSource().size();
        }
        write(gone, fresh, pieces, difference);
        same(before.subList(written, before.size()), pieces);
    }

    private static void write(StringBuilder gone, StringBuilder fresh, List<Piece> pieces, Difference difference) {
        if (gone.length() + fresh.length() > 0) {
            difference.write(gone.toString(), fresh.toString(), pieces);
        }
        gone.setLength(0);
        fresh.setLength(0);
    }

    private static void same(List<String> parts, List<Piece> pieces) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(Kind.SAME, String.join("", parts)));
        }
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static List<String> reversed(List<String> parts) {
        List<String> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Neighbours of one kind read as one. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.kind == piece.kind) {
                joined.set(joined.size() - 1, new Piece(piece.kind, last.text + piece.text));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
