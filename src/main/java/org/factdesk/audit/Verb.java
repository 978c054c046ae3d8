package org.factdesk.audit;

/** What can be done to an article, a claim, a fact-check, a scale, a topic or a member, and how the history says it after the person's name. */
public enum Verb {
    ARTICLE_ADDED("added the article"),
    ARTICLE_DESCRIBED("filled in what was not known of the article"),
    ARTICLE_FINISHED("finished the article"),
    ARTICLE_READ("read the article"),
    READING_CANCELLED("cancelled the reading"),
    READING_RESTARTED("had the article read again"),
    CANDIDATE_DISMISSED("dismissed a suggestion"),
    CLAIM_ACCEPTED("accepted it"),
    CLAIM_DROPPED("dropped it"),
    CLAIM_MARKED_DUPLICATE("marked it as a duplicate"),
    CLAIM_ASSIGNED("assigned it"),
    CLAIM_SUBMITTED("submitted it for review"),
    CLAIM_TAKEN_BACK("took it back"),
    REVIEWER_REPLACED("replaced the reviewer"),
    CLAIM_SENT_BACK("sent it back"),
    VERDICT_LOGGED("logged a verdict"),
    VERDICT_SUPERSEDED("superseded their verdict"),
    DISPUTE_DECIDED("decided the dispute"),
    CLAIM_CHANGED("changed the claim"),
    CLAIM_REOPENED("reopened it"),
    TOPICS_SET("set its topics"),
    CLAIM_HANDED_OVER("handed it over"),
    EVIDENCE_ADDED("added evidence"),
    EVIDENCE_CHANGED("changed evidence"),
    EVIDENCE_REMOVED("took out evidence"),
    EVIDENCE_MOVED("moved evidence"),
    REPLY_ADDED("noted a right of reply"),
    REPLY_CHANGED("changed a right of reply"),
    REPLY_REMOVED("took out a right of reply"),
    PAGE_KEPT("kept a copy of evidence"),
    PAGE_REFUSED("got no copy of evidence"),
    PAGE_ASKED_FOR("asked again for a copy of evidence"),
    DRAFT_STARTED("started the draft"),
    DRAFT_SAVED("saved the draft"),
    CLAIM_ADDED_TO_CHECK("added a claim to the fact-check"),
    IMAGE_ADDED("added an image"),
    TEXT_PASSED("passed the text"),
    WARNINGS_ACKNOWLEDGED("acknowledged warnings,"),
    PUBLICATION_PLANNED("planned its publication:"),
    PUBLICATION_CALLED_OFF("called off its publication:"),
    PUBLICATION_REFUSED("could not publish it as planned"),
    CHECK_PUBLISHED("published the fact-check"),
    TYPO_FIXED("fixed a typo"),
    CORRECTION_PROPOSED("proposed a change of the published text"),
    CORRECTION_DROPPED("gave up a proposed change"),
    CORRECTION_PUBLISHED("passed a change of the published text"),
    VERDICT_REOPENED("reopened the verdict"),
    VERDICT_KEPT("kept the verdict"),
    VERDICT_CONFIRMED("confirmed the published verdict"),
    VERDICT_CHANGED("published the changed verdict"),
    CHECK_WITHDRAWN("withdrew the fact-check"),
    CHECK_RESTORED("restored the fact-check"),
    REMOVAL_REQUESTED("asked for the legal removal of"),
    REMOVAL_CONFIRMED("removed for legal reasons"),
    REMOVAL_CANCELLED("decided against the legal removal of"),
    CONFLICT_DECLARED("declared a conflict of interest"),
    CONFLICT_WITHDRAWN("withdrew a conflict of interest"),
    SCALE_ADDED("added a rating scale"),
    SCALE_CHANGED("changed the rating scale"),
    SCALE_TRANSLATED("translated the rating scale"),
    SCALE_ADOPTED("chose the scale to judge with"),
    SCALE_THROWN_AWAY("threw away the rating scale"),
    TOPIC_ADDED("added the topic"),
    TOPIC_CHANGED("changed the topic"),
    TOPIC_PUT_AWAY("put away the topic"),
    TOPIC_TAKEN_UP("took up again the topic"),
    PUBLIC_NAME_CHANGED("changed their public name"),
    MEMBER_DEACTIVATED("deactivated a member"),
    MEMBER_ACTIVATED("activated a member");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
