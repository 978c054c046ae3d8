package org.factdesk.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word that a page for readers says by itself. A language is one more properties file, not one more template. */
@MessageBundle("site")
public interface SiteMessages {

    /** The language tag of these messages, for the {@code lang} of the page. */
    @Message("en")
    String language();

    /** Where a line begins: {@code ltr} or {@code rtl}. */
    @Message("ltr")
    String direction();

    @Message("Skip to the content")
    String skipToContent();

    @Message("Main")
    String mainNavigation();

    @Message("Checks")
    String checks();

    @Message("Ratings")
    String ratings();

    @Message("Corrections")
    String corrections();

    @Message("Methodology")
    String methodology();

    @Message("Feed")
    String feed();

    @Message("Newsroom")
    String newsroom();

    @Message("The claim")
    String theClaim();

    @Message("Our verdict")
    String ourVerdict();

    @Message("All ratings")
    String allRatings();

    @Message("Sources")
    String sources();

    @Message("To the latest checks")
    String toTheLatestChecks();
}
