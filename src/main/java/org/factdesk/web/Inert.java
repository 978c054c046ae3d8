package org.factdesk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers that carry what others made. A browser may show them or store them; it may neither run them nor ask anybody for more. */
public final class Inert {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private Inert() {
    }

    /** A page of ours around words of others; only our own style sheets are added. */
    public static Response page(TemplateInstance page) {
        return sealed(Pages.show(page));
    }

    /** To be stored, not shown. */
    public static Response download(String fileName, String mediaType, long size, StreamingOutput bytes) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "-");
        String named = "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain,
                URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        return sealed(Response.ok(bytes, mediaType).header(HttpHeaders.CONTENT_LENGTH, size).header(HttpHeaders.CONTENT_DISPOSITION, named).build());
    }

    private static Response sealed(Response answer) {
        return Response.fromResponse(answer).header("Content-Security-Policy", NOTHING_RUNS).header("Referrer-Policy", "no-referrer")
                .header("X-DNS-Prefetch-Control", "off").header("Cross-Origin-Resource-Policy", "same-origin")
                // a sandboxed page shares nothing with others; beside this header browsers refuse to show it
                .header("Cross-Origin-Opener-Policy", "unsafe-none").build();
    }
}
