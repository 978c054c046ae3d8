package org.factdesk.article;

import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.jboss.resteasy.reactive.RestForm;

/** The words of an article as somebody pasted them, with whatever they know about it. */
public class PasteForm {

    @RestForm
    public String body;
    @RestForm
    @Size(max = ArticleText.LONGEST_TITLE, message = "Give a title of at most 500 characters.")
    public String title;
    @RestForm
    @Size(max = ArticleText.LONGEST_PUBLISHER, message = "Give a name of at most 200 characters.")
    public String publisher;
    @RestForm
    @Size(max = ArticleText.LONGEST_BYLINE, message = "Give names of at most 300 characters.")
    public String byline;
    @RestForm
    @WebLink
    public String url;
    @RestForm
    @PastDay
    public String publishedOn;
    @RestForm
    public String language;

    /** @throws UnreadableText when the words are none, too many, or no text */
    String words() throws UnreadableText {
        return TextDecoder.decode((body == null ? "" : body).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** For a form without problems. */
    ArticleText text(String words) {
        return new ArticleText(Forms.line(title), Forms.line(byline), Forms.line(publisher), PastDayRule.read(publishedOn),
                Languages.isChoice(language) ? language : null, WebLinkRule.read(url), words);
    }
}
