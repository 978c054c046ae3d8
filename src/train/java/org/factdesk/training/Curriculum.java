package org.factdesk.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.factdesk.extraction.encoder.Windows;
import org.factdesk.extraction.encoder.WordPieces;

/** What is learned from, how often, in which order: all sets at once, mixed. */
final class Curriculum {

    /** How often each set is gone through. Attributions are the hardest to learn and have the most text. */
    private static final double ATTRIBUTED_ARTICLES = 2.5;
    private static final double GRADED_ARTICLES = 5;
    private static final double DEBATE_SENTENCES = 1;
    private static final double SPEECHES = 1.5;

    private final WordPieces pieces;
    private final Random random;
    private final List<Batch> batches = new ArrayList<>();

    private Curriculum(WordPieces pieces, Random random) {
        this.pieces = pieces;
        this.random = random;
    }

    static List<Batch> of(Path data, WordPieces pieces, Random random) throws IOException {
        Curriculum curriculum = new Curriculum(pieces, random);
        Debates debates = new Debates(data, pieces);
        curriculum.articles(new AttributedArticles(pieces, Grades.read()).in(data.resolve("polnear/train")), ATTRIBUTED_ARTICLES);
        curriculum.articles(GradedArticles.read(data, "train", pieces), GRADED_ARTICLES);
        curriculum.sentences(debates.sentences("train"));
        curriculum.speeches(debates.files());
        Collections.shuffle(curriculum.batches, random);
        return curriculum.batches;
    }

    /** Each time cut elsewhere, so that no sentence always stands at a window's edge. */
    private void articles(List<List<Example>> articles, double times) {
        for (double left = times; left > 0; left--) {
            List<Lesson> lessons = new ArrayList<>();
            for (List<Example> article : share(articles, left)) lessons.addAll(Lesson.of(article, pieces, Windows.LONGEST - random.nextInt(64)));
            batches.addAll(Batch.of(lessons, random));
        }
    }

    /** Some alone, some among others that have nothing to do with them: a list of lines may be either. */
    private void sentences(List<Example> sentences) {
        List<Example> shuffled = new ArrayList<>();
        for (double left = DEBATE_SENTENCES; left > 0; left--) {
            shuffled.addAll(share(sentences, left));
        }
        List<Lesson> lessons = new ArrayList<>();
        for (int start = 0; start < shuffled.size();) {
            int end = Math.min(shuffled.size(), start + (random.nextInt(3) == 0 ? 1 : 2 + random.nextInt(6)));
            lessons.addAll(Lesson.of(List.copyOf(shuffled.subList(start, end)), pieces, Windows.LONGEST));
            start = end;
        }
        batches.addAll(Batch.of(lessons, random));
    }

    /** Desks take up one line in fifty: of the windows without any, half as many as with one are enough. */
    private void speeches(List<List<Example>> files) {
        for (double left = SPEECHES; left > 0; left--) {
            List<Lesson> taken = new ArrayList<>();
            List<Lesson> others = new ArrayList<>();
            for (List<Example> file : share(files, left)) {
                int first = random.nextInt(Math.min(20, file.size()));
                for (Lesson lesson : Lesson.of(file.subList(first, file.size()), pieces, Windows.LONGEST - random.nextInt(64))) {
                    (lesson.reaches(1) ? taken : others).add(lesson);
                }
            }
            Collections.shuffle(others, random);
            taken.addAll(others.subList(0, Math.min(others.size(), taken.size() / 2)));
            batches.addAll(Batch.of(taken, random));
        }
    }

    /** All, or less if less than once is left to go, in an order of chance. */
    private <T> List<T> share(List<T> all, double left) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, (int) (shuffled.size() * Math.min(1, left)));
    }
}
