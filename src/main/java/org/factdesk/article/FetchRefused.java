package org.factdesk.article;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        ROBOTS("The site's robots.txt asks programs not to read this page.", "Paste the text instead."),
        ROBOTS_UNREADABLE("The site's robots.txt could not be read, which counts as a no.", Reason.LATER),
        TOO_MANY_REDIRECTS("The address leads from one redirect to the next without end."),
        BAD_REDIRECT("The site redirects to something that is not a web address."),
        TOO_LARGE("The page is larger than %s MB."),
        TOO_SLOW("The site took too long to answer.", Reason.LATER),
        CONTENT_TYPE("Only web pages and plain text are fetched. This is %s."),
        CONTENT_ENCODING("The site sent the page compressed in a way that cannot be read."),
        EMPTY("The site answered with an empty page."),
        STATUS("The site answered with status %s instead of the page."),
        INSECURE("No secure connection: the site's certificate or its encryption is not valid."),
        UNREACHABLE("The site could not be reached, or broke off.", Reason.LATER),
        NOT_OUR_TURN("Another page of the site was just fetched.", Reason.LATER);

        private static final String LATER = "Try later, or paste the text.";

        private final String fact;
        private final String advice;

        Reason(String fact) {
            this(fact, null);
        }

        Reason(String fact, String advice) {
            this.fact = fact;
            this.advice = advice;
        }
    }

    private static final Set<Reason> OF_THE_MOMENT = Set.of(Reason.ROBOTS_UNREADABLE, Reason.TOO_SLOW, Reason.UNREACHABLE,
            Reason.NOT_OUR_TURN);
    private static final Set<Reason> OF_DEAD_LINKS = Set.of(Reason.UNKNOWN_HOST, Reason.UNREACHABLE, Reason.PRIVATE_ADDRESS,
            Reason.TOO_MANY_REDIRECTS, Reason.BAD_REDIRECT);
    private static final Set<Reason> OF_ANSWERS = Set.of(Reason.ROBOTS, Reason.TOO_MANY_REDIRECTS, Reason.BAD_REDIRECT, Reason.TOO_LARGE,
            Reason.CONTENT_TYPE, Reason.CONTENT_ENCODING, Reason.EMPTY, Reason.STATUS);
    private static final Pattern NOT_FOUND = Pattern.compile("404|410");
    private static final Pattern BUSY = Pattern.compile("429|5\\d\\d");

    private final Reason reason;
    private final String detail;

    FetchRefused(Reason reason) {
        this(reason, (Throwable) null);
    }

    /** For the reasons whose message names a figure or what the site sent: the status, the content type. */
    FetchRefused(Reason reason, String detail) {
        this(reason, detail, null);
    }

    FetchRefused(Reason reason, Throwable cause) {
        this(reason, "", cause);
    }

    private FetchRefused(Reason reason, String detail, Throwable cause) {
        super(Stream.of(reason.fact.formatted(detail), reason.advice).filter(Objects::nonNull).collect(Collectors.joining(" ")), cause);
        this.reason = reason;
        this.detail = detail;
    }

    /** What happened, without the advice for somebody who brings in an article. */
    public String fact() {
        return reason.fact.formatted(detail);
    }

    /** Whether the same address may well answer a little later. */
    public boolean mayPass() {
        return OF_THE_MOMENT.contains(reason) || reason == Reason.STATUS && BUSY.matcher(detail).matches();
    }

    /** Whether nothing is there for anybody, as with a link that is dead; a site that turns programs away tells nothing. */
    public boolean findsNothing() {
        return OF_DEAD_LINKS.contains(reason) || reason == Reason.STATUS && NOT_FOUND.matcher(detail).matches();
    }

    /** Whether a site answered, and so can be reached from here. */
    public boolean isAnswer() {
        return OF_ANSWERS.contains(reason);
    }

    public Reason reason() {
        return reason;
    }
}
