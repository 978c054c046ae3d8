package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the parts of a passage that claim something by themselves, by its words and their parts of speech. */
final class Clauses {

    private static final Set<String> FINITE = Set.of("has", "have", "had", "is", "are", "was", "were", "will", "does", "did", "do", "would", "could", "can", "must",
        "cut", "rose", "fell", "won", "lost", "built", "spent", "paid", "took", "gave", "made", "left", "sold", "bought", "grew", "sent", "met", "began", "broke",
        "held", "kept", "led", "put", "ran", "saw", "set", "shot", "went", "got", "came", "became", "drew", "brought", "hit", "fought", "found", "owns", "costs");
    private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");
    private static final int SHORTEST = 4;

    private final Passage passage;
    private final String text;

    Clauses(Passage passage, String text) {
        this.passage = passage;
        this.text = text;
    }

    /** What a relative clause says of somebody or something: "the bridge, which cost 12 million and has been closed since May". */
    List<Clause> relative() {
        List<Clause> clauses = new ArrayList<>();
        for (int comma = 1; comma + 2 < passage.size(); comma++) {
            if (!opensRelative(comma)) continue;
            NounPhrase named = NounPhrase.endingAt(comma - 1, passage);
            if (named == null) continue;
            if (passage.reads(comma + 1, "who")) named = nearest(named);
            int end = relativeEnd(comma + 2);
            clauses.addAll(predicates(wording(named.first(), named.end()), comma + 2, end));
            comma = end;
        }
        return clauses;
    }

    /** Also where the tagger takes "carries" for a noun. */
    private boolean opensRelative(int comma) {
        boolean opens = passage.reads(comma, ",") && (passage.reads(comma + 1, "which") || passage.reads(comma + 1, "who"));
        boolean noun = passage.is(comma + 2, "NOUN") && passage.piece(comma + 2).lower().endsWith("s");
        return opens && (noun || isVerb(afterAdverbs(comma + 2)));
    }

    /** "The strike of the pilots, who": the pilots; but "the mayor of Bonn, who": the mayor. */
    private NounPhrase nearest(NounPhrase named) {
        if (!passage.is(named.end() - 1, "NOUN")) return named;
        for (int index = named.end() - 1; index > named.first(); index--) {
            if (passage.is(index, "DET") && passage.is(index - 1, "ADP")) return new NounPhrase(index, named.end());
        }
        return named;
    }

    /** What stands after "despite" is there: "despite international sanctions against the country". */
    List<Clause> despite() {
        List<Clause> clauses = new ArrayList<>();
        for (int index = 0; index + SHORTEST < passage.size(); index++) {
            boolean indefinite = passage.reads(index + 1, "a") || passage.reads(index + 1, "an");
            if (!passage.reads(index, "despite") || !indefinite && !passage.is(index + 1, "ADJ", "NOUN", "PROPN")) continue;
            int head = indefinite ? index + 2 : index + 1;
            while (passage.is(head, "ADJ", "PROPN", "NOUN") && !passage.is(head + 1, "ADP") && head + 1 < passage.size()) head++;
            int end = head + 1;
            while (!passage.isStop(end) && !passage.reads(end, ",")) end++;
            if (!passage.is(head, "NOUN") || end - index <= SHORTEST || passage.hasVerb(index + 1, Math.min(head + 2, end))) continue;
            String there = !indefinite && passage.piece(head).lower().endsWith("s") ? "There are " : "There is ";
            clauses.add(new Clause(span(index + 1, end), there + wording(index + 1, end)));
            index = end;
        }
        return clauses;
    }

    /** The two halves of a sentence that joins two claims; nothing if it does not. */
    List<Clause> halves() {
        int last = passage.size();
        while (last > 0 && passage.isStop(last - 1)) last--;
        for (int join = SHORTEST; join + SHORTEST <= last; join++) {
            if (!JOINING.contains(passage.piece(join).lower()) || !passage.hasVerb(0, join)) continue;
            int left = passage.reads(join - 1, ",") ? join - 1 : join;
            if (hasSubject(join + 1, last)) return List.of(clause(0, left), clause(join + 1, last));
            NounPhrase subject = NounPhrase.startingAt(0, passage);
            boolean sameSubject = subject != null && isVerb(afterAdverbs(subject.end())) && isFinite(afterAdverbs(join + 1)) && passage.reads(join, "and");
            if (sameSubject) {
                return List.of(clause(0, left), new Clause(span(join + 1, last), wording(0, subject.end()) + " " + wording(join + 1, last)));
            }
        }
        return List.of();
    }

    /** Without its relative clauses, as the words of an article's own sentence. */
    String withoutRelative() {
        StringBuilder wording = new StringBuilder();
        int from = 0;
        for (int comma = 1; comma + 2 < passage.size(); comma++) {
            if (!opensRelative(comma)) continue;
            wording.append(wording(from, comma));
            from = relativeEnd(comma + 2);
            if (passage.reads(from, ",")) {
                from++;
                wording.append(' ');
            }
            comma = from - 1;
        }
        return wording.append(wording(from, passage.size())).toString();
    }

    private boolean hasSubject(int from, int last) {
        NounPhrase subject = from < last ? NounPhrase.startingAt(from, passage) : null;
        return subject != null && passage.is(subject.end() - 1, "NOUN", "PROPN", "PRON") && isFinite(afterAdverbs(subject.end()));
    }

    private int relativeEnd(int from) {
        int end = from;
        while (!passage.isStop(end) && !passage.is(end, Passage.SPEECH)) {
            if (passage.reads(end, ",") && end > from + 1 && (isVerb(end + 1) || passage.reads(end + 1, "according") || passage.reads(end + 1, "while"))) break;
            end++;
        }
        return Math.min(end, passage.size());
    }

    /** One clause for each predicate: "has been closed since May and has lost two pillars". */
    private List<Clause> predicates(String subject, int first, int end) {
        List<Clause> clauses = new ArrayList<>();
        int from = first;
        for (int index = first + 1; index < end - 1; index++) {
            if (!passage.reads(index, "and") || !passage.is(index + 1, "AUX") || !isFinite(index + 1)) continue;
            clauses.add(predicate(subject, from, index));
            from = index + 1;
        }
        clauses.add(predicate(subject, from, end));
        return clauses;
    }

    private Clause predicate(String subject, int from, int end) {
        int last = passage.reads(end - 1, ",") ? end - 1 : end;
        return new Clause(span(from, last), subject + " " + wording(from, last));
    }

    private Clause clause(int from, int end) {
        return new Clause(span(from, end), wording(from, end));
    }

    private int afterAdverbs(int index) {
        int after = index;
        while (passage.is(after, "ADV")) after++;
        return after;
    }

    private boolean isVerb(int index) {
        return passage.is(index, "VERB", "AUX");
    }

    private boolean isFinite(int index) {
        if (!isVerb(index)) return false;
        String word = passage.piece(index).lower();
        return FINITE.contains(word) || word.endsWith("ed");
    }

    private Span span(int first, int end) {
        return Span.of(text, passage.piece(first).start(), passage.piece(end - 1).end());
    }

    /** The words as they stand, but for a quoted word or two before a noun: those are somebody else's. */
    private String wording(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int index = first; index < end; index++) {
            boolean scare = passage.is(index, Passage.PHRASE) && index + 1 < end && passage.is(index + 1, "ADJ", "NOUN", "PROPN");
            if (scare) continue;
            boolean gap = index > 0 && passage.piece(index - 1).end() < passage.piece(index).start();
            if (gap && !words.isEmpty()) words.append(' ');
            words.append(text, passage.piece(index).start(), passage.piece(index).end());
        }
        return words.toString();
    }
}
