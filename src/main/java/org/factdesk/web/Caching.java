package org.factdesk.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How long whoever stands between us and the reader may keep an answer. What is withdrawn has to be gone soon after. */
public final class Caching {

    private Caching() {
    }

    public static Response aMinute(Response answer) {
        return kept(answer, 60);
    }

    private static Response kept(Response answer, int seconds) {
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds).build();
    }
}
