package org.factdesk.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Windows that are learned from at once, padded to the longest. */
record Batch(List<Lesson> lessons) {

    /** Pieces, padding included: more at once would be no quicker on two cores. */
    private static final int LARGEST = 1_600;

    /** Windows of like length come together, but only out of so many, so that what comes together stays a matter of chance. */
    private static final int SORTED_AT_ONCE = 600;

    /** All lessons once, in an order of chance. */
    static List<Batch> of(List<Lesson> lessons, Random random) {
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, random);
        List<Batch> batches = new ArrayList<>();
        for (int start = 0; start < shuffled.size(); start += SORTED_AT_ONCE) {
            List<Lesson> some = new ArrayList<>(shuffled.subList(start, Math.min(shuffled.size(), start + SORTED_AT_ONCE)));
            some.sort(Comparator.comparingInt(Lesson::length));
            List<Lesson> batch = new ArrayList<>();
            for (Lesson lesson : some) {
                if (!batch.isEmpty() && (batch.size() + 1) * lesson.length() > LARGEST) {
                    batches.add(new Batch(List.copyOf(batch)));
                    batch.clear();
                }
                batch.add(lesson);
            }
            if (!batch.isEmpty()) batches.add(new Batch(List.copyOf(batch)));
        }
        return batches;
    }

    int length() {
        return lessons.stream().mapToInt(Lesson::length).max().orElseThrow();
    }

    int pieces() {
        return lessons.stream().mapToInt(Lesson::length).sum();
    }

    /** Whether attributions are marked in any of it. */
    boolean hasRoles() {
        return examples().anyMatch(example -> example.roles() != null);
    }

    /** Whose judgements there are in it. */
    Set<Task> tasks() {
        return examples().map(Example::task).filter(Objects::nonNull).collect(Collectors.toCollection(() -> EnumSet.noneOf(Task.class)));
    }

    private Stream<Example> examples() {
        return lessons.stream().flatMap(lesson -> lesson.window().parts().stream()
            .filter(part -> part.from() == 0).map(lesson::example));
    }

    /** Numbers of the pieces, windows × pieces. */
    NDArray ids(NDManager manager) {
        long[] ids = new long[lessons.size() * length()];
        for (int row = 0; row < lessons.size(); row++) {
            long[] window = lessons.get(row).window().ids();
            System.arraycopy(window, 0, ids, row * length(), window.length);
        }
        return manager.create(ids, new Shape(lessons.size(), length()));
    }

    /** 1 for a piece, 0 for padding, windows × pieces. */
    NDArray real(NDManager manager) {
        float[] real = new float[lessons.size() * length()];
        for (int row = 0; row < lessons.size(); row++) {
            for (int piece = 0; piece < lessons.get(row).length(); piece++) real[row * length() + piece] = 1;
        }
        return manager.create(real, new Shape(lessons.size(), length()));
    }
}
