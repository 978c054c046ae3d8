package org.factdesk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What went wrong, what was kept and what to do now, in the look of the site or of the desk. Never a stack trace. */
public final class ErrorPages {

    @CheckedTemplate(basePath = "Errors")
    static class Templates {
        static native TemplateInstance page(int status, String title, String message, String action, boolean desk);
    }

    private ErrorPages() {
    }

    static Response response(int status, String message, String path) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html(status, message, path)).build();
    }

    /** @param message the rule that was not kept, or null for the usual words of this status */
    static String html(int status, String message, String path) {
        Words words = Words.of(status);
        return Templates.page(status, words.title, message == null ? words.message : message, words.action,
                path.startsWith("/desk")).render();
    }

    private record Words(String title, String message, String action) {

        static Words of(int status) {
            return switch (status) {
                case 400 -> new Words("This form is out of date", "Nothing was changed.",
                        "Go back, load the page again and send it once more. What you typed is still in the page you came from.");
                case 403 -> new Words("This is not yours to do", "Your role does not allow it. Nothing was changed.",
                        "Ask an editor, or sign in as somebody who may.");
                case 404 -> new Words("There is no such page", "The address may be mistyped, or what was here is not for you to see.",
                        "Check the address, or start from the first page.");
                case 405 -> new Words("That does not work here", "This address answers another kind of request.",
                        "Go back and use the page's own buttons.");
                case 409 -> new Words("That is not possible now", "Nothing was changed.",
                        "Go back and load the page again to see how things stand.");
                case 410 -> new Words("This is no longer here", "The newsroom has withdrawn what stood at this address.",
                        "The fact-check's own page says why.");
                case 413 -> new Words("That is too much", "What was sent is larger than this desk takes. Nothing was stored.",
                        "Go back and choose something smaller.");
                case 415 -> new Words("That kind of content is not taken here", "Nothing was stored.",
                        "Go back and use the page's own form.");
                case 503 -> new Words("Just a moment", "Our database does not answer. Nothing was half done.",
                        "Wait a minute, then load the page again.");
                default -> status < 500
                        ? new Words("This request was not understood", "Nothing was changed.", "Go back and try another way.")
                        : new Words("Something broke on our side", "It was written down for those who run this desk. Nothing was half done.",
                                "Try again in a while.");
            };
        }
    }
}
