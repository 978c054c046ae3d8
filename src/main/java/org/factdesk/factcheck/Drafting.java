package org.factdesk.factcheck;

import java.util.List;
import java.util.Map;
import org.factdesk.member.Member;

/**
 * The page on which a text is written: what stands in its fields, on top of which revision, and what may be cited and placed.
 *
 * @param preview the typed body as HTML, or null where nobody asked for it
 * @param errors by field, as every form has them
 */
public record Drafting(FactCheck check, Member writer, Text text, int base, String preview, Map<String, String> errors,
        ImageForm image) {

    static Drafting of(FactCheck check, Member writer, Text text, int base, Map<String, String> errors) {
        return new Drafting(check, writer, text, base, null, errors, new ImageForm());
    }

    Drafting previewed() {
        return new Drafting(check, writer, text, base, DeskText.html(check, text.body()), errors, image);
    }

    Drafting adding(ImageForm refused) {
        return new Drafting(check, writer, text, base, preview, errors, refused);
    }

    public Sources sources() {
        return Sources.of(check);
    }

    public List<Image> images() {
        return Image.of(check);
    }

    public Steps steps() {
        return new Steps(check, writer);
    }

    public boolean firstText() {
        return base == 0;
    }
}
