package org.factdesk.extraction;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds by halving in lists that are in the order of the text. */
public final class Places {

    private Places() {
    }

    /**
     * Index of the first whose place is behind the position; the size of the list if there is none.
     *
     * @param place of an item, such as its end; never less than that of the item before it
     */
    public static <T> int firstBehind(int position, List<T> items, ToIntFunction<T> place) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(items.get(middle)) <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
