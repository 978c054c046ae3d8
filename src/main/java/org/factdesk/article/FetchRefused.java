package org.factdesk.article;

/** A page that was not fetched, and why. The message is meant for the person who typed the address. */
public class FetchRefused extends Exception {

    public enum Reason {
        NOT_AN_ADDRESS("This is not a web address. Give the whole address, beginning with https://."),
        SCHEME("Only addresses that begin with http:// or https:// are fetched."),
        CREDENTIALS_IN_ADDRESS("The address holds a user name or password. Give it without them."),
        ODD_HOST("The host is written in an unusual notation. Give its plain name."),
        PORT("Only the usual ports, 80 and 443, are fetched."),
        PRIVATE_ADDRESS("The host is not on the public internet, so it is not fetched."),
        UNKNOWN_HOST("No host of this name was found."),
        ROBOTS("The site's robots.txt asks programs not to read this page. Paste the text instead."),
        ROBOTS_UNREADABLE("The site's robots.txt could not be read, which counts as a no. Try later, or paste the text."),
        TOO_MANY_REDIRECTS("The address leads from one redirect to the next without end."),
        BAD_REDIRECT("The site redirects to something that is not a web address."),
        TOO_LARGE("The page is larger than 4 MB."),
        TOO_SLOW("The site took too long to answer. Try later, or paste the text."),
        CONTENT_TYPE("Only web pages and plain text are fetched. This is %s."),
        CONTENT_ENCODING("The site sent the page compressed in a way that cannot be read."),
        EMPTY("The site answered with an empty page."),
        STATUS("The site answered with status %s instead of the page."),
        INSECURE("No secure connection: the site's certificate or its encryption is not valid."),
        UNREACHABLE("The site could not be reached, or broke off. Try later, or paste the text.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;

    FetchRefused(Reason reason) {
        super(reason.message);
        this.reason = reason;
    }

    /** For the two reasons whose message names what the site sent: the status, the content type. */
    FetchRefused(Reason reason, String detail) {
        super(reason.message.formatted(detail));
        this.reason = reason;
    }

    FetchRefused(Reason reason, Throwable cause) {
        super(reason.message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
