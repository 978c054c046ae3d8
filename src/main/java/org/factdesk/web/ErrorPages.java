package org.factdesk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What went wrong, what was kept and what to do now, in the look of the site or of the desk. Never a stack trace. */
final class ErrorPages {

    @CheckedTemplate(basePath = "Errors")
    static class Templates {
        static native TemplateInstance page(int status, String rule, List<String> typed, boolean desk);
    }

    private ErrorPages() {
    }

    static Response response(int status, String path) {
        return response(status, null, List.of(), path);
    }

    /**
     * @param rule the rule that was not kept, or null for the usual words of this status
     * @param typed what the person had typed and gets back
     */
    static Response response(int status, String rule, List<String> typed, String path) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html(status, rule, typed, path)).build();
    }

    static String html(int status, String path) {
        return html(status, null, List.of(), path);
    }

    private static String html(int status, String rule, List<String> typed, String path) {
        return Templates.page(status, rule, typed, path.startsWith("/desk")).render();
    }
}
