package org.factdesk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of tokens.css in one of the two schemes. */
record Palette(Map<String, Colour> colours) {

    private static final Path TOKENS = Path.of("src/main/resources/META-INF/resources/assets/tokens.css");
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    static Palette light() {
        return read(2);
    }

    static Palette dark() {
        return read(3);
    }

    Colour colour(String name) {
        if (!colours.containsKey(name)) {
            throw new IllegalArgumentException("tokens.css has no colour --" + name);
        }
        return colours.get(name);
    }

    private static Palette read(int scheme) {
        try {
            Map<String, Colour> colours = new LinkedHashMap<>();
            COLOUR.matcher(Files.readString(TOKENS)).results()
                    .forEach(token -> colours.put(token.group(1), Colour.of(token.group(scheme))));
            return new Palette(colours);
        } catch (IOException unreadable) {
            throw new IllegalStateException("tokens.css cannot be read", unreadable);
        }
    }
}
