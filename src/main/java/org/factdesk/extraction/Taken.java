package org.factdesk.extraction;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of a text that are spoken for. */
final class Taken {

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** Takes the stretch and answers true, or leaves all as it is if part of it is taken. */
    boolean take(int start, int end) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(end);
        if (before != null && before.getValue() > start) return false;
        ends.put(start, end);
        return true;
    }
}
