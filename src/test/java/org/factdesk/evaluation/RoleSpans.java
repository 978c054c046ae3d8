package org.factdesk.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Exact-match precision, recall and F1 of spans for each role, over many texts of labelled tokens: a span counts as found only
 * with its very first and last token. As in Wang et al., "CofeNet: Context and Former-Label Enhanced Net for Complicated
 * Quotation Extraction", COLING 2022.
 */
final class RoleSpans {

    /** A role from its first token to one past its last. */
    record Span(String role, int from, int to) {
    }

    private static final class Count {
        int found;
        int real;
        int right;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** Labels are {@code O}, {@code B-role} and {@code I-role}; an {@code I} that continues nothing begins a span. */
    static Set<Span> of(List<String> labels) {
        Set<Span> spans = new HashSet<>();
        int from = 0;
        for (int token = 1; token <= labels.size(); token++) {
            if (token < labels.size() && continues(labels.get(token - 1), labels.get(token))) continue;
            if (!labels.get(from).equals("O")) spans.add(new Span(labels.get(from).substring(2), from, token));
            from = token;
        }
        return spans;
    }

    void add(List<String> real, List<String> found) {
        Set<Span> realSpans = of(real);
        for (Span span : realSpans) count(span.role()).real++;
        for (Span span : of(found)) {
            count(span.role()).found++;
            if (realSpans.contains(span)) count(span.role()).right++;
        }
    }

    double precision(String role) {
        return share(count(role).right, count(role).found);
    }

    double recall(String role) {
        return share(count(role).right, count(role).real);
    }

    double f1(String role) {
        return share(2 * count(role).right, count(role).found + count(role).real);
    }

    private static boolean continues(String before, String label) {
        return label.startsWith("I-") && before.length() > 1 && before.substring(2).equals(label.substring(2));
    }

    private Count count(String role) {
        return counts.computeIfAbsent(role, unseen -> new Count());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
