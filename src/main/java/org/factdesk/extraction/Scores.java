package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.factdesk.extraction.encoder.Judgement;
import org.factdesk.extraction.encoder.TextReading;

/** How worth checking each sentence of a text is, or any stretch of it, and why. */
final class Scores {

    private static final int MOST_REASONS = 4;

    /** How much of the figure's logit the words must carry to be named. */
    private static final double TOO_WEAK_TO_NAME = 0.04;

    private final List<Span> sentences;
    private final List<List<Word>> words;
    private final TextReading reading;
    private final Calibration calibration;

    Scores(List<Span> sentences, List<List<Word>> words, TextReading reading) {
        this.calibration = new Calibration(Register.spoken(sentences.stream().map(Span::text).toList()));
        this.sentences = sentences;
        this.words = words;
        this.reading = reading;
    }

    Score ofSentence(int index) {
        return of(index, sentences.get(index).start(), sentences.get(index).end());
    }

    /**
     * What goes over several sentences is as worth checking as the strongest of them.
     *
     * @param manners how it is put, and by whom
     */
    Score of(List<Span> stretches, Reason... manners) {
        Score best = new Score(0, List.of());
        for (Span stretch : stretches) {
            for (int index = firstAt(stretch.start()); index < sentences.size() && sentences.get(index).start() < stretch.end(); index++) {
                Score score = of(index, stretch.start(), stretch.end());
                if (score.value() >= best.value()) best = score;
            }
        }
        List<Reason> reasons = new ArrayList<>(best.reasons());
        while (reasons.size() + manners.length > MOST_REASONS) reasons.remove(reasons.size() - 1);
        reasons.addAll(List.of(manners));
        return new Score(best.value(), List.copyOf(reasons));
    }

    /** A sentence, or what of it lies in a stretch, with its figure. */
    record Part(Span span, double value) {
    }

    /** The sentences of the stretches, one by one. */
    List<Part> parts(List<Span> stretches) {
        List<Part> parts = new ArrayList<>();
        for (Span stretch : stretches) {
            for (int index = firstAt(stretch.start()); index < sentences.size() && sentences.get(index).start() < stretch.end(); index++) {
                Span sentence = sentences.get(index);
                int from = Math.max(sentence.start(), stretch.start()) - sentence.start();
                int to = Math.min(sentence.end(), stretch.end()) - sentence.start();
                Span part = new Span(sentence.start() + from, sentence.start() + to, sentence.text().substring(from, to));
                parts.add(new Part(part, of(index, part.start(), part.end()).value()));
            }
        }
        return parts;
    }

    private Score of(int sentence, int start, int end) {
        List<Word> inside = words.get(sentence).stream().filter(word -> start <= word.start() && word.end() <= end).toList();
        if (inside.stream().allMatch(Word::isMark)) return new Score(0, List.of(Reason.FRAGMENT));
        double value = calibration.figure(reading.judgement(sentence, start, end));
        return new Score(value, reasons(sentence, start, end, inside, value >= Calibration.LINE));
    }

    /** What spoke loudest, first what decided: reasons to check above the line, reasons not to below. */
    private List<Reason> reasons(int sentence, int start, int end, List<Word> inside, boolean aboveLine) {
        Map<Reason, Double> weights = new EnumMap<>(Reason.class);
        double whole = calibration.logit(reading.judgement(sentence, start, end));
        Signs.in(inside).forEach((reason, signs) -> {
            double weight = whole - calibration.logit(without(sentence, start, end, signs));
            if (reason.speaksFor() ? weight > TOO_WEAK_TO_NAME : weight < -TOO_WEAK_TO_NAME) weights.put(reason, weight);
        });
        List<Reason> loudest = new ArrayList<>(weights.keySet());
        loudest.sort(Comparator.comparing((Reason reason) -> reason.speaksFor() != aboveLine)
            .thenComparingDouble(reason -> -Math.abs(weights.get(reason))));
        if (!aboveLine && inside.get(inside.size() - 1).text().equals("?")) loudest.add(0, Reason.QUESTION);
        if (!aboveLine && inside.stream().noneMatch(word -> word.is("VERB", "AUX"))) loudest.add(0, Reason.FRAGMENT);
        return List.copyOf(loudest.subList(0, Math.min(MOST_REASONS, loudest.size())));
    }

    /** The judgement as the mean of all other pieces: what it would be about if these words were not there. */
    private Judgement without(int sentence, int start, int end, List<Word> signs) {
        return reading.judgement(sentence, start, end, piece -> signs.stream()
            .noneMatch(sign -> sign.start() < piece.end() && piece.start() < sign.end()));
    }

    /** Index of the first sentence that ends behind the position. */
    private int firstAt(int position) {
        return Places.firstBehind(position, sentences, Span::end);
    }
}
