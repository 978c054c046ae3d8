package org.factdesk.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.factdesk.claim.Appearance;
import org.factdesk.claim.Reply;
import org.factdesk.factcheck.Correction;

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

    @Message("Topics:")
    String topics();

    @Message("To the latest checks")
    String toTheLatestChecks();

    // The first page

    @Message("Latest checks")
    String latestChecks();

    @Message("What {newsroom} has checked: who said it, what the evidence shows, and our verdict.")
    String homeDescription(String newsroom);

    @Message("Nothing is published yet.")
    String nothingPublished();

    @Message("The first check will stand here. Until then, read how we work.")
    String nothingPublishedYet();

    @Message("How we work")
    String howWeWork();

    @Message("There are no older checks.")
    String noOlderChecks();

    @Message("Pages of this list")
    String pages();

    @Message("Older checks")
    String olderChecks();

    @Message("Newest checks")
    String newestChecks();

    // A check

    @Message("What we checked: {statement}")
    String whatWeChecked(String statement);

    @Message("{#when kind}{#is ARTICLE}an article{#is POST}a post{#is VIDEO}a video{#is PICTURE}a picture{#is SPEECH}a speech"
            + "{#is INTERVIEW}an interview{#else}where it was said{/when}")
    String appearance(Appearance.Kind kind);

    @Message("at {timeCode}")
    String atTimeCode(String timeCode);

    @Message("Checked by {checkers}, reviewed by {reviewers}.")
    String checkedAndReviewed(String checkers, String reviewers);

    @Message("Checked and reviewed by {both}.")
    String checkedAndReviewedByBoth(String both);

    @Message("Published")
    String published();

    @Message("Last changed")
    String lastChanged();

    @Message("This check for machines (ClaimReview)")
    String forMachines();

    @Message("What was changed")
    String whatWasChanged();

    @Message("{#when kind}{#is TYPO}Typo{#is UPDATE}Update{#is CLARIFICATION}Clarification{#is VERDICT}Changed verdict{#is RESTORATION}Restored"
            + "{#else}Correction{/when}")
    String correctionKind(Correction.Kind kind);

    @Message("Right of reply")
    String rightOfReply();

    @Message("{#when outcome}{#is ANSWERED}We asked {asked}, who answered:{#is NOT_SOUGHT}We did not ask {asked}:"
            + "{#else}We asked {asked} and had no answer.{/when}")
    String replyOf(Reply.Outcome outcome, String asked);

    @Message("Asked on")
    String askedOn();

    @Message("to answer by")
    String toAnswerBy();

    @Message("This verdict is under review. It stands until two of us have judged the claim again.")
    String underReview();

    @Message("Under review")
    String underReviewShort();

    @Message("It was")
    String verdictWas();

    @Message("and is now")
    String verdictIs();

    @Message("We had withdrawn this check on {day}: {note}")
    String hadBeenWithdrawn(String day, String note);

    @Message("See the earlier version")
    String seeEarlierVersion();

    @Message("A source that the desk knows and does not name.")
    String sourceNotNamed();

    @Message("Copy kept on")
    String copyKeptOn();

    @Message("No source of this check can be named in public.")
    String noPublicSource();

    // An earlier version

    @Message("Earlier version")
    String earlierVersion();

    @Message("You are reading an earlier version of this fact-check. It has been changed since.")
    String thisIsAnEarlierVersion();

    @Message("Read the current version")
    String readTheCurrentVersion();

    @Message("Removed version")
    String removedVersion();

    @Message("The words of this version were removed for legal reasons,")
    String removedForLegalReasons();

    // A check that was taken back

    @Message("Withdrawn fact-check")
    String withdrawnCheck();

    @Message("We have withdrawn this fact-check.")
    String weWithdrewThis();

    @Message("Address")
    String address();

    @Message("Withdrawn")
    String withdrawn();

    // Ratings

    @Message("The words we judge claims with, and what each of them means.")
    String ratingsIntroduction();

    @Message("Number on our scale: {value}, where {worst} is the lowest and {best} the highest.")
    String numberOnScale(int value, int worst, int best);

    @Message("This rating stands outside the scale and has no number.")
    String outsideTheScale();

    @Message("Earlier scales")
    String earlierScales();

    @Message("Checks that were judged with an earlier scale keep their ratings. These are the scales that they were judged with.")
    String earlierScalesIntroduction();

    @Message("{name}, version {number}")
    String scaleVersion(String name, int number);

    @Message("This rating is of an earlier scale of ours. New checks are judged with another; those that have this rating keep it.")
    String earlierRating();

    // Corrections

    @Message("Every change of substance that we made to a published check, newest first, each with the version before it.")
    String correctionsIntroduction();

    @Message("No published check has been corrected.")
    String noCorrection();

    @Message("When we correct one, the change will be listed here. Our rules for corrections are part of our methodology.")
    String noCorrectionYet();

    @Message("There are no older corrections.")
    String noOlderCorrections();

    @Message("Older corrections")
    String olderCorrections();

    @Message("Newest corrections")
    String newestCorrections();

    // Methodology

    @Message("How {newsroom} chooses claims, judges them, and corrects its own errors.")
    String methodologyDescription(String newsroom);

    @Message("What we check")
    String whatWeCheckTitle();

    @Message("We check statements of fact that somebody else made in public and that evidence can decide. We do not rate opinions, wishes or "
            + "predictions, and we quote a claim in the words it was made in.")
    String whatWeCheck();

    @Message("Two people, two judgements")
    String twoPeopleTitle();

    @Message("A fact-checker gathers the evidence, writes the check and proposes a verdict. A reviewer then reads the same evidence and gives a "
            + "verdict of their own before seeing the one that was proposed.")
    String blindVerdict();

    @Message("If the two agree, that is our verdict. If they differ, they discuss it, and where they cannot agree an editor who gave neither "
            + "verdict decides and says why.")
    String whenTheyDiffer();

    @Message("Somebody who wrote none of it reads the text before it is published, and nobody can publish a check alone.")
    String nobodyAlone();

    @Message("Every check lists its sources with the words we rely on. We leave a source out only where naming it could harm somebody.")
    String sourcesRule();

    @Message("Our scale")
    String scaleTitle();

    @Message("Programs that read our checks get the verdict as a number too. A higher number is closer to the truth. A rating outside the scale is "
            + "given as a word alone.")
    String scaleRule();

    @Message("Rating")
    String ratingColumn();

    @Message("Meaning")
    String meaningColumn();

    @Message("Number")
    String numberColumn();

    @Message("none")
    String noNumber();

    @Message("Slips of spelling are mended without a note. Any change of substance is read by a second person before it is published, carries a "
            + "dated note, and leaves the version before it open to all.")
    String correctionsRule();

    @Message("An update adds what is new, a clarification says better what was meant, a correction mends what was wrong.")
    String correctionKinds();

    @Message("A verdict changes only when two people have judged the claim again, each on their own. Meanwhile its page says that it is under review; "
            + "afterwards it shows the verdict of before and why it changed.")
    String changedVerdictRule();

    @Message("A check that should not have been published is withdrawn: its address stays and says why. Only another editor may restore it, and "
            + "its page then tells of both.")
    String withdrawalRule();

    @Message("All corrections")
    String allCorrections();

    @Message("Report an error")
    String reportTitle();

    @Message("If you think that we are wrong, tell us, and say what shows it:")
    String reportError();

    @Message("The newest fact-checks of {newsroom}")
    String feedDescription(String newsroom);
}
