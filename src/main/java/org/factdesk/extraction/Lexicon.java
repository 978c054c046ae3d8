package org.factdesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Word lists beside the classes: words in lower case parted by blanks or lines, {@code #} starts a remark. */
final class Lexicon {

    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

    private Lexicon() {
    }

    static Set<String> words(String name) {
        return READ.computeIfAbsent(name, key -> lines(key + ".txt").stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .collect(Collectors.toUnmodifiableSet()));
    }

    /** The lines that hold something, without remarks. */
    static List<String> lines(String file) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("The class path has no " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }
}
