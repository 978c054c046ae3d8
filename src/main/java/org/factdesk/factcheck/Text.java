package org.factdesk.factcheck;

import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import org.factdesk.web.Forms;

/**
 * What is written: headline, summary and body (Markdown). Empty parts are empty strings while it is a draft. Characters
 * that no reader could see and no database keeps are left out.
 */
public record Text(
        @Size(max = 150, message = "Keep the headline within 150 characters.") String headline,
        @Size(max = 500, message = "Keep the summary within 500 characters.") String summary,
        @Size(max = 100_000, message = "Keep the body within 100,000 characters.") String body) {

    public Text {
        headline = oneLine(headline);
        summary = oneLine(summary);
        body = readable(Forms.typed(body));
    }

    public boolean complete() {
        return !headline.isEmpty() && !summary.isEmpty() && !body.isEmpty();
    }

    private static String oneLine(String typed) {
        return readable(Forms.line(typed)).lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String readable(String typed) {
        return typed == null ? "" : typed;
    }
}
