package org.factdesk.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One page of a list and whether more follow. */
public record Slice<T>(List<T> items, boolean more) {

    /** Asks for one more than the page holds, to know whether there is a next one. */
    static <T> Slice<T> of(IntFunction<List<T>> read, int size) {
        List<T> found = read.apply(size + 1);
        return found.size() <= size ? new Slice<>(found, false) : new Slice<>(found.subList(0, size), true);
    }

    <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), more);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public T last() {
        return items.get(items.size() - 1);
    }
}
