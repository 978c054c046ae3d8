package org.factdesk.training;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.extraction.encoder.Window;
import org.factdesk.extraction.encoder.Windows;
import org.factdesk.extraction.encoder.WordPieces;

/**
 * A window with what is known of its sentences.
 *
 * @param examples of the text that the window is cut from; its parts count in them
 */
record Lesson(Window window, List<Example> examples) {

    /** @param longest pieces in a window */
    static List<Lesson> of(List<Example> text, WordPieces pieces, int longest) {
        List<Lesson> lessons = new ArrayList<>();
        for (Window window : Windows.of(text.stream().map(Example::sentence).toList(), pieces, longest)) lessons.add(new Lesson(window, text));
        return lessons;
    }

    int length() {
        return window.ids().length;
    }

    Example example(Window.Part part) {
        return examples.get(part.sentence());
    }

    /** Whether somebody judged a sentence of it so that the target is at least this. */
    boolean reaches(float target) {
        return window.parts().stream().map(this::example).anyMatch(example -> example.task() != null && example.target() >= target);
    }
}
