package org.factdesk.article;

/** Bytes that cannot be taken in as text. The message is meant for the person who gave them. */
public class UnreadableText extends Exception {

    public enum Reason { EMPTY, TOO_LARGE, BINARY, ENCODING }

    private final Reason reason;

    UnreadableText(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static UnreadableText empty() {
        return new UnreadableText(Reason.EMPTY, "There is no text in it.");
    }

    static UnreadableText tooLarge(String what, int limit) {
        return new UnreadableText(Reason.TOO_LARGE, what + " is larger than " + limit / (1024 * 1024) + " MB.");
    }

    static UnreadableText binary(String what) {
        return new UnreadableText(Reason.BINARY, "This is " + what + ", not text. Save it as plain text or HTML first.");
    }

    static UnreadableText encoding() {
        return new UnreadableText(Reason.ENCODING,
                "The encoding of this text is not known. Save it as UTF-8 and choose it again.");
    }
}
