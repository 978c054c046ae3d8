package org.factdesk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers a page can give. Templates are rendered here, inside the transaction that read their data. */
public final class Pages {

    private Pages() {
    }

    public static Response show(TemplateInstance page) {
        return html(200, page);
    }

    /** The same form again, with what was typed and a message beside each field that needs one. */
    public static Response invalid(TemplateInstance page) {
        return html(422, page);
    }

    /** Somebody else was faster: a page that shows both texts. */
    public static Response conflict(TemplateInstance page) {
        return html(409, page);
    }

    public static Response gone(TemplateInstance page) {
        return html(410, page);
    }

    /** RFC 7725. */
    public static Response forbiddenByLaw(TemplateInstance page) {
        return html(451, page);
    }

    public static Response seeOther(String path, Object... values) {
        return Response.seeOther(URI.create(path.formatted(values))).build();
    }

    static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page.render()).build();
    }
}
