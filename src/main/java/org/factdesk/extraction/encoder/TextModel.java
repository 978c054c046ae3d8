package org.factdesk.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.factdesk.extraction.encoder.Window.Part;
import org.factdesk.extraction.encoder.WordPieces.Piece;

/**
 * The trained model: an encoder that reads sentences in their context once, and heads that read off its vectors who says what,
 * and how worth checking each sentence is. See MODEL.md beside the model's files. One instance serves all threads.
 */
public final class TextModel {

    private final WordPieces pieces;
    private final Encoder encoder;
    private final RoleChain chain;
    private final Head roles;
    private final Head news;
    private final Head debate;

    private TextModel(Files files, int threads) throws IOException {
        try (InputStream vocabulary = files.open("vocabulary.txt"); InputStream model = files.open("encoder.onnx"); InputStream matrices = files.open("heads.bin")) {
            pieces = new WordPieces(new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            encoder = new Encoder(model.readAllBytes(), threads);
            Heads heads = Heads.read(matrices);
            chain = heads.roles();
            roles = heads.head("roles");
            news = heads.head("news");
            debate = heads.head("debate");
        }
    }

    /** Where the files of a model are. */
    @FunctionalInterface
    public interface Files {
        InputStream open(String name) throws IOException;
    }

    /** The one that ships. @param threads how many cores one text may use at a time */
    public static TextModel fromClassPath(int threads) {
        return from(TextModel::resource, threads);
    }

    /** Another one. @param threads how many cores one text may use at a time */
    public static TextModel from(Files files, int threads) {
        try {
            return new TextModel(files, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts text into the pieces that this model knows. */
    public WordPieces pieces() {
        return pieces;
    }

    /**
     * Reads consecutive sentences of one text.
     *
     * @param progress is told after each window how many sentences are read
     */
    public TextReading read(List<PiecedSentence> sentences, IntConsumer progress) {
        List<Judgement[]> judgements = sentences.stream().map(sentence -> new Judgement[sentence.pieces().size()]).toList();
        List<RoleSpan> found = new ArrayList<>();
        for (Window window : Windows.of(sentences, pieces, Windows.LONGEST)) {
            float[][] vectors = encoder.vectors(window.ids());
            for (Part part : window.parts()) {
                for (int piece = 0; piece < part.length(); piece++) {
                    judgements.get(part.sentence())[part.from() + piece] = judgement(vectors[part.at() + piece]);
                }
            }
            for (List<Part> paragraph : window.paragraphs()) found.addAll(rolesIn(paragraph, sentences, vectors));
            progress.accept(window.parts().get(window.parts().size() - 1).sentence() + 1);
        }
        return new TextReading(sentences, judgements, found);
    }

    private Judgement judgement(float[] vector) {
        float[] grades = news.of(vector);
        return new Judgement(grades[0], grades[1], grades[2], debate.of(vector)[0]);
    }

    private List<RoleSpan> rolesIn(List<Part> paragraph, List<PiecedSentence> sentences, float[][] vectors) {
        List<Piece> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<float[]> emissions = new ArrayList<>();
        for (Part part : paragraph) {
            List<Piece> all = sentences.get(part.sentence()).pieces();
            for (int index = 0; index < part.length(); index++) {
                Piece piece = all.get(part.from() + index);
                if (piece.beginsWord() || words.isEmpty()) {
                    words.add(piece);
                    ends.add(piece.end());
                    emissions.add(roles.of(vectors[part.at() + index]));
                } else {
                    ends.set(ends.size() - 1, piece.end());
                }
            }
        }
        return spans(words, ends, chain.best(emissions.toArray(float[][]::new)));
    }

    private static List<RoleSpan> spans(List<Piece> words, List<Integer> ends, int[] labels) {
        List<RoleSpan> spans = new ArrayList<>();
        for (int word = 0; word < labels.length; word++) {
            Role role = Role.of(labels[word]);
            if (role == null) continue;
            int last = word;
            while (last + 1 < labels.length && labels[last + 1] == role.goesOn()) last++;
            spans.add(new RoleSpan(role, words.get(word).start(), ends.get(last)));
            word = last;
        }
        return spans;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = TextModel.class.getResourceAsStream(name);
        if (stream == null) throw new IOException("The class path has no " + name);
        return stream;
    }
}
