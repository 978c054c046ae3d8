package org.factdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of a model's card that says how good it is. */
final class ModelCard {

    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->";

    private ModelCard() {
    }

    /** Replaces the figures between the two marks. */
    static void write(Path card, List<Figure> figures) throws IOException {
        String text = Files.readString(card);
        StringBuilder table = new StringBuilder("| set | metric | ours | goal | others |\n|---|---|---|---|---|\n");
        for (Figure figure : figures) {
            Optional<Mark> mark = Mark.of(figure);
            table.append(String.format(Locale.ROOT, "| %s | %s | %.3f | %s | %s |%n", figure.set(), figure.metric(), figure.value(),
                    mark.map(known -> String.format(Locale.ROOT, "%.2f", known.goal())).orElse(""), mark.map(Mark::others).orElse("")));
        }
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(card, text.substring(0, begin) + table + text.substring(text.indexOf(END)));
    }
}
