package org.factdesk.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.factdesk.extraction.Attribution;
import org.factdesk.extraction.Span;

/** A paragraph that came as labelled tokens, written again as people write, with the place of each token in it. */
final class TaggedParagraph {

    private static final Map<String, String> BRACKETS = Map.of("-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}");
    private static final String CLINGS_TO_THE_LEFT = "[.,:;?!%)\\]}…]+|''|'|n't|'(?i:s|re|ve|ll|d|m)|’|”";
    private static final String CLINGS_TO_THE_RIGHT = "[(\\[{$£€#]|``|`|“|‘";

    final List<String> labels;
    final String text;
    private final int[] starts;
    private final int[] ends;

    TaggedParagraph(List<String> tokens, List<String> labels) {
        this.labels = labels;
        this.starts = new int[tokens.size()];
        this.ends = new int[tokens.size()];
        StringBuilder written = new StringBuilder();
        for (int index = 0; index < tokens.size(); index++) {
            boolean apart = index > 0 && !tokens.get(index).matches(CLINGS_TO_THE_LEFT) && !tokens.get(index - 1).matches(CLINGS_TO_THE_RIGHT);
            if (apart) written.append(' ');
            starts[index] = written.length();
            written.append(asWritten(tokens.get(index)));
            ends[index] = written.length();
        }
        this.text = written.toString();
    }

    /**
     * The labels that these attributions give to the tokens.
     *
     * @param offset where this paragraph stands in the text that the attributions are of
     */
    List<String> labelled(List<Attribution> attributions, int offset) {
        String[] found = new String[starts.length];
        Arrays.fill(found, "O");
        for (Attribution attribution : attributions) {
            attribution.content().forEach(span -> paint(found, "content", span, offset));
            paint(found, "source", attribution.source(), offset);
            paint(found, "cue", attribution.cue(), offset);
        }
        return List.of(found);
    }

    private void paint(String[] found, String role, Span span, int offset) {
        if (span == null) return;
        boolean begun = false;
        for (int index = 0; index < starts.length; index++) {
            if (ends[index] + offset <= span.start() || starts[index] + offset >= span.end()) continue;
            found[index] = (begun ? "I-" : "B-") + role;
            begun = true;
        }
    }

    private static String asWritten(String token) {
        return token.equals("``") ? "“" : token.equals("''") ? "”" : BRACKETS.getOrDefault(token, token);
    }
}
