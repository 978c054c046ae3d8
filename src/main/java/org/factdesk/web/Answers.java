package org.factdesk.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every answer, also for those that no resource gives: pages for errors, no cookie where readers are. */
@ApplicationScoped
class Answers {

    private static final int FIRST = Integer.MIN_VALUE;
    /** Behind the headers that every answer carries, in front of what Quarkus itself does with bodies. */
    private static final int BEFORE_BODIES_ARE_READ = -3;
    private static final int AFTER_QUARKUS_HAS_LOOKED_AT_LENGTHS = -1;
    private static final Set<Integer> WITHOUT_RESOURCE = Set.of(400, 404, 405, 413, 414, 431);

    /** Longer ones are no page of ours. The server itself takes far longer lines, for it would refuse them without a page. */
    private static final int LONGEST_ADDRESS = 4096;

    /** So much of a body that is refused is still taken from the browser, which otherwise shows a broken connection. */
    private static final long STILL_DRAINED = 512L * 1024 * 1024;

    /** For the lines that part the files of a form from one another. */
    private static final long AROUND_FILES = 1024L * 1024;

    private final Map<String, String> safeHeaders;
    private final long largestBody;

    Answers(@ConfigProperty(name = "quarkus.http.filter.safe.header") Map<String, String> safeHeaders,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.safeHeaders = safeHeaders;
        this.largestBody = largestBody.asLongValue();
    }

    void prepare(@Observes Router router) {
        router.route().order(FIRST).handler(this::refuseMalformed);
        router.route().order(FIRST).handler(Answers::keepCookiesOffPublicPages);
        router.route().order(BEFORE_BODIES_ARE_READ).handler(this::refuseTooLarge);
        router.route().order(AFTER_QUARKUS_HAS_LOOKED_AT_LENGTHS).handler(Answers::letFormsRefuseTooLarge);
        router.route().order(FIRST).failureHandler(this::refusedBeforeAnyRoute);
        WITHOUT_RESOURCE.forEach(status -> router.errorHandler(status, context -> page(status, context)));
    }

    /**
     * Quarkus checks addresses in front of all routes and answers without a page; {@code vertx.disableURIValidation} leaves that to us.
     * Here too nothing with a malformed address comes any further.
     */
    private void refuseMalformed(RoutingContext context) {
        if (!isAddress(context.request().uri())) {
            page(400, context);
        } else if (context.request().uri().length() > LONGEST_ADDRESS) {
            page(414, context);
        } else {
            context.next();
        }
    }

    private void refusedBeforeAnyRoute(RoutingContext context) {
        if (WITHOUT_RESOURCE.contains(context.statusCode())) {
            page(context.statusCode(), context);
        } else {
            context.next();
        }
    }

    /** The form token sets its cookie on every GET; only the desk has forms. */
    private static void keepCookiesOffPublicPages(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/desk")) {
            context.addHeadersEndHandler(end -> {
                context.response().removeCookies("factdesk-form", false);
                context.response().headers().remove(HttpHeaders.SET_COOKIE);
            });
        }
        context.next();
    }

    /** Quarkus would answer without a page, or not at all once it has begun to read a file. */
    private void refuseTooLarge(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long announced = length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
        if (announced <= largestBody) {
            context.next();
        } else if (announced <= STILL_DRAINED) {
            context.request().handler(unread -> { }).endHandler(end -> page(413, context)).resume();
        } else {
            page(413, context);
        }
    }

    /**
     * Of a body that does not say how long it is Quarkus ends the answer itself while it reads, without a page. Where a form with files
     * has the same limit for these, that one is met first, and its answer is a page.
     */
    private static void letFormsRefuseTooLarge(RoutingContext context) {
        Long limit = context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (limit != null && type != null && type.startsWith("multipart/form-data")) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit + AROUND_FILES);
        }
        context.next();
    }

    private void page(int status, RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        // A body that was refused is not read to its end: the connection cannot be used again
        boolean unread = status == 413;
        if (unread) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        // What is refused at the very first has not met the filter that sets them
        safeHeaders.forEach(context.response()::putHeader);
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(ErrorPages.html(status, path(context)));
    }

    private static boolean isAddress(String written) {
        try {
            return new URI(written).getRawPath() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** Empty where the path cannot be read, as in {@code /%zz}. */
    private static String path(RoutingContext context) {
        try {
            return Objects.requireNonNullElse(context.normalizedPath(), "");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
