package org.factdesk.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** What holds for every answer, also for those that no resource gives: pages for errors, no cookie where readers are. */
@ApplicationScoped
class Answers {

    private static final int FIRST = Integer.MIN_VALUE;
    private static final Set<Integer> WITHOUT_RESOURCE = Set.of(400, 404, 405, 413, 414, 431);

    void prepare(@Observes Router router) {
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
