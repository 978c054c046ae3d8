package org.factdesk.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** From what was thrown to the page that tells of it. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final String CONNECTION_TROUBLE = "08";
    private static final String SERVER_GOES_DOWN = "57P";

    @ServerExceptionMapper
    Response refusal(Refusal refusal, ContainerRequestContext request) {
        return ErrorPages.response(refusal.status(), refusal.getMessage(), TypedWords.of(request), request.getUriInfo().getPath());
    }

    @ServerExceptionMapper
    Response role(io.quarkus.security.ForbiddenException forbidden, UriInfo uri) {
        return ErrorPages.response(403, uri.getPath());
    }

    @ServerExceptionMapper
    Response web(WebApplicationException thrown, UriInfo uri) {
        int status = thrown.getResponse().getStatus();
        return status < 400 ? thrown.getResponse() : ErrorPages.response(status, uri.getPath());
    }

    @ServerExceptionMapper
    Response anything(Throwable thrown, ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (causes(thrown).anyMatch(ErrorMappers::isDatabaseGone)) {
            LOG.warnf("The database does not answer: %s", thrown.getMessage());
            return ErrorPages.response(503, null, TypedWords.of(request), path);
        }
        if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)) {
            return ErrorPages.response(409, "Somebody else changed this at the same moment. Nothing of yours was stored.", TypedWords.of(request), path);
        }
        LOG.errorf(thrown, "%s failed", path);
        return ErrorPages.response(500, null, TypedWords.of(request), path);
    }

    /** Filters that refuse a request, such as the one against forged forms, do so without a page. */
    @ServerResponseFilter
    void givePage(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity() && !request.getMethod().equals("HEAD")) {
            response.setEntity(ErrorPages.html(response.getStatus(), request.getUriInfo().getPath()), null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean isDatabaseGone(Throwable cause) {
        if (!(cause instanceof SQLException trouble)) {
            return false;
        }
        String state = trouble.getSQLState();
        boolean poolWaitedInVain = trouble.getMessage() != null && trouble.getMessage().startsWith("Sorry, acquisition timeout");
        return poolWaitedInVain || state != null && (state.startsWith(CONNECTION_TROUBLE) || state.startsWith(SERVER_GOES_DOWN));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
