package org.factdesk.article;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;

/** What is known about an article besides its words. */
public class DetailsForm {

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
    /** One of {@link #languages}; empty for one that is not known. */
    @RestForm
    public String language;
    @RestForm
    public String version;

    static DetailsForm of(Article article) {
        DetailsForm form = new DetailsForm();
        form.title = article.title;
        form.publisher = article.publisher;
        form.byline = article.byline;
        form.url = article.url;
        form.publishedOn = Objects.toString(article.publishedOn, "");
        form.language = Languages.choice(article.language);
        form.version = String.valueOf(article.version);
        return form;
    }

    ArticleDescription description() {
        return new ArticleDescription(Forms.line(title), Forms.line(publisher), Forms.line(byline), WebLinkRule.read(url),
                PastDayRule.read(publishedOn), Languages.isChoice(language) ? language : Languages.UNKNOWN);
    }

    public List<Languages.Language> languages() {
        return Languages.all();
    }

    /** The version of the article on which this was filled in. */
    int seenVersion() {
        return SeenNumber.read(version);
    }
}
