package org.factdesk.factcheck;

/** What is written: headline, summary and body (Markdown). Empty parts are empty strings while it is a draft. */
public record Text(String headline, String summary, String body) {

    public Text {
        headline = headline == null ? "" : headline.strip();
        summary = summary == null ? "" : summary.strip();
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
    }

    public boolean complete() {
        return !headline.isEmpty() && !summary.isEmpty() && !body.isEmpty();
    }
}
