package org.factdesk.factcheck;

/** A body as the desk sees it: as readers will, with the images from where only the desk gets them. */
final class DeskText {

    private DeskText() {
    }

    static String html(FactCheck check, String body) {
        return Markdown.html(body, Sources.of(check), Image.of(check),
                image -> "/desk/checks/%d/images/%d".formatted(check.id, image.number));
    }
}
