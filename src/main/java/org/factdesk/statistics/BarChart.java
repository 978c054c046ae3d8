package org.factdesk.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of bars side by side, laid out for SVG; the table beneath it has the same numbers. All lengths are units of its view
 * box, whose corner is at the top.
 *
 * @param name   of the drawing within its page
 * @param series what the bars of each group stand for, in their order
 */
public record BarChart(String name, String title, String description, List<String> series, List<Group> groups) {

    /** One value for each of the series, none below zero. */
    public record Group(String label, List<? extends Number> values) {

        private double value(int one) {
            return values.get(one).doubleValue();
        }
    }

    public record Bar(int series, double x, double y, double width, double height) {
    }

    public record Label(double x, double y, String text) {
    }

    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int START = 36;
    private static final int TOP = 14;
    private static final int BASE = 172;
    private static final int BELOW_BASE = 18;
    private static final double WIDEST_BAR = 22;
    private static final double FILLED = 0.8;
    private static final int MOST_LABELS = 8;
    private static final int[] ROUND_STEPS = {2, 4, 10};

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public List<Bar> bars() {
        double top = top();
        double width = Math.min(WIDEST_BAR, slot() * FILLED / series.size());
        List<Bar> bars = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            double first = START + slot() * (group + 0.5) - width * series.size() / 2;
            for (int one = 0; one < series.size(); one++) {
                double height = tenths(groups.get(group).value(one) / top * (BASE - TOP));
                bars.add(new Bar(one, tenths(first + one * width), tenths(BASE - height), tenths(width), height));
            }
        }
        return bars;
    }

    /** Beneath the groups; not under each where there are many. */
    public List<Label> labels() {
        int each = (groups.size() + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, groups.size()).filter(group -> group % each == 0)
                .mapToObj(group -> new Label(tenths(START + slot() * (group + 0.5)), BASE + BELOW_BASE, groups.get(group).label)).toList();
    }

    /** The heights that a line and a number stand for: none, half and the whole. */
    public List<Label> lines() {
        double top = top();
        return List.of(new Label(START, BASE, written(0)), new Label(START, (BASE + TOP) / 2.0, written(top / 2)), new Label(START, TOP, written(top)));
    }

    /** The next round number that no bar reaches beyond. */
    private double top() {
        double highest = groups.stream().flatMap(group -> group.values.stream()).mapToDouble(Number::doubleValue).max().orElse(0);
        double unit = 1;
        while (highest > ROUND_STEPS[ROUND_STEPS.length - 1] * unit) {
            unit *= 10;
        }
        double scale = unit;
        return Arrays.stream(ROUND_STEPS).mapToDouble(step -> step * scale).filter(step -> step >= highest).findFirst().orElseThrow();
    }

    private double slot() {
        return (double) (WIDTH - START) / groups.size();
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String written(double number) {
        return String.valueOf(Math.round(number));
    }
}
