package org.factdesk.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every answer, also for those that no resource gives: pages for errors, no cookie where readers are. */
@ApplicationScoped
class Answers {

    private static final int FIRST = Integer.MIN_VALUE;
    /** Behind the headers that every answer carries, in front of what Quarkus itself does with bodies. */
    private static final int BEFORE_BODIES_ARE_READ = -3;
    private static final Set<Integer> WITHOUT_RESOURCE = Set.of(400, 404, 405, 413, 414, 431);

    /** So much of a body that is refused is still taken from the browser, which otherwise shows a broken connection. */
    private static final long STILL_DRAINED = 512L * 1024 * 1024;

    void prepare(@Observes Router router, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        long largest = largestBody.asLongValue();
        router.route().order(BEFORE_BODIES_ARE_READ).handler(context -> refuseTooLarge(context, largest));
        router.route().order(FIRST).handler(Answers::keepCookiesOffPublicPages);
        WITHOUT_RESOURCE.forEach(status -> router.errorHandler(status, context -> page(status, context)));
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
    private static void refuseTooLarge(RoutingContext context, long largest) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long announced = length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
        if (announced <= largest) {
            context.next();
        } else if (announced <= STILL_DRAINED) {
            context.request().handler(unread -> { }).endHandler(end -> page(413, context)).resume();
        } else {
            page(413, context);
        }
    }

    private static void page(int status, RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        // A body that was refused is not read to its end: the connection cannot be used again
        boolean unread = status == 413;
        if (unread) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(ErrorPages.html(status, null, context.normalizedPath()));
    }
}
