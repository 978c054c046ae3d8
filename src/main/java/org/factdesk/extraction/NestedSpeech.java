package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.extraction.encoder.Role;
import org.factdesk.extraction.encoder.RoleSpan;

/**
 * Opens what is marked as one content but is speech with a speaker of its own, as in {@code "It is safe," Falk told reporters, according to
 * a newspaper}: marks are flat, and the outer one hides the inner.
 */
final class NestedSpeech {

    private static final Pattern SPOKEN = Pattern.compile(
        "^(?<content>[\u201C\"].+[\u201D\"])\\s+(?<source>(?:\\p{Lu}[\\p{L}.'\u2019-]*\\s+){1,4}|(?:he|she)\\s+)(?<cue>\\p{L}+)\\b", Pattern.DOTALL);

    private NestedSpeech() {
    }

    /** The same roles, in the order of the text. */
    static List<RoleSpan> opened(String text, List<RoleSpan> roles) {
        List<RoleSpan> opened = new ArrayList<>();
        for (RoleSpan role : roles) {
            Matcher spoken = SPOKEN.matcher(text).region(role.start(), role.end());
            if (role.role() != Role.CONTENT || !spoken.find() || !CueKinds.isSpeech(spoken.group("cue"))) {
                opened.add(role);
                continue;
            }
            opened.add(new RoleSpan(Role.CONTENT, spoken.start("content"), spoken.end("content")));
            opened.add(new RoleSpan(Role.SOURCE, spoken.start("source"), spoken.start("source") + spoken.group("source").stripTrailing().length()));
            opened.add(new RoleSpan(Role.CUE, spoken.start("cue"), spoken.end("cue")));
        }
        return opened;
    }
}
