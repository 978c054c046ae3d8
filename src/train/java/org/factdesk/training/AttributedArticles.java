package org.factdesk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Span;
import org.factdesk.extraction.encoder.PiecedSentence;
import org.factdesk.extraction.encoder.Role;
import org.factdesk.extraction.encoder.RoleChain;
import org.factdesk.extraction.encoder.WordPieces;
import org.factdesk.extraction.encoder.WordPieces.Piece;

/**
 * News articles with attributions marked beside the text (brat stand-off: PolNeAR of Newell, Margolin and Ruths, LREC 2018),
 * and with our own grades of check-worthiness where there are some.
 */
final class AttributedArticles {

    private static final Pattern MARKED = Pattern.compile("T\\d+\\t(Source|Cue|Content) ([\\d ;]+)\\t.*");

    private final WordPieces pieces;
    private final Map<String, Map<Integer, Float>> grades;

    /** @param grades by article, by where a sentence begins */
    AttributedArticles(WordPieces pieces, Map<String, Map<Integer, Float>> grades) {
        this.pieces = pieces;
        this.grades = grades;
    }

    /** @param folder has {@code text} and {@code attributions} */
    List<List<Example>> in(Path folder) throws IOException {
        Map<String, Path> marked = new TreeMap<>();
        for (Path file : files(folder.resolve("attributions"))) marked.put(name(file), file);
        List<List<Example>> articles = new ArrayList<>();
        for (Path file : files(folder.resolve("text"))) {
            Path attributions = marked.get(name(file));
            if (attributions == null) continue;
            String text = Files.readString(file);
            articles.add(examples(text, labels(text, attributions), grades.getOrDefault(file.getFileName().toString(), Map.of())));
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Some names end in a number that only one of the two folders has. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("(_[0-9a-f]{4})?\\.(ann|txt)$", "");
    }

    /** A label for each UTF-16 unit of the text; where spans overlap, the later one holds. */
    private static int[] labels(String text, Path attributions) throws IOException {
        int[] labels = new int[text.length()];
        for (String line : Files.readAllLines(attributions)) {
            Matcher marked = MARKED.matcher(line);
            if (!marked.matches()) continue;
            Role role = Role.valueOf(marked.group(1).toUpperCase(Locale.ROOT));
            for (String stretch : marked.group(2).split(";")) {
                String[] ends = stretch.trim().split(" ");
                int start = Integer.parseInt(ends[0]);
                Arrays.fill(labels, start, Math.min(text.length(), Integer.parseInt(ends[1])), role.goesOn());
                labels[start] = role.begins();
            }
        }
        return labels;
    }

    private List<Example> examples(String text, int[] labels, Map<Integer, Float> graded) {
        List<Example> examples = new ArrayList<>();
        int before = 0;
        int last = 0;
        for (Span span : Extractor.load().sentences(text, "en")) {
            PiecedSentence sentence = PiecedSentence.of(pieces, text, before, span.start(), span.end());
            if (sentence.opensParagraph()) last = 0;
            int[] roles = new int[sentence.pieces().size()];
            for (int index = 0; index < roles.length; index++) {
                Piece piece = sentence.pieces().get(index);
                roles[index] = piece.beginsWord() ? following(last, labels[piece.start()]) : Example.INSIDE;
                if (piece.beginsWord()) last = roles[index];
            }
            Float grade = graded.get(span.start());
            examples.add(new Example(sentence, roles, grade == null ? null : Task.NEWS, grade == null ? 0 : grade));
            before = span.end();
        }
        return examples;
    }

    /** The label of a word whose first letter has this one: a span that cannot go on here begins here. */
    private static int following(int last, int label) {
        return RoleChain.mayFollow(last, label) ? label : label - 1;
    }
}
