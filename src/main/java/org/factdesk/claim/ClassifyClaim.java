package org.factdesk.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** Says what a claim is about, wherever it stands: its topics are no part of what is judged or what readers were told. */
public final class ClassifyClaim {

    /** A line of the record holds no more; so many names are counted instead. */
    private static final int LONGEST_DETAIL = 1000;

    /** Somebody set them since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else set the topics of this claim meanwhile.");
        }
    }

    private ClassifyClaim() {
    }

    /** @param seen those that the claim had when the form was opened */
    public static void as(Set<Topic> topics, Set<Topic> seen, Claim claim, Member member) {
        require(claim, member);
        if (!claim.topics.equals(seen)) {
            throw new Stale();
        }
        if (claim.topics.equals(topics)) {
            return;
        }
        claim.topics.retainAll(topics);
        claim.topics.addAll(topics);
        Event.by(member, Verb.TOPICS_SET).onClaim(claim.id).saying(inWords(topics)).record();
    }

    static void require(Claim claim, Member member) {
        if (!claim.belongsTo(member)) {
            throw Refusal.forbidden("The topics of a claim are set by its fact-checker or an editor.");
        }
    }

    private static String inWords(Set<Topic> topics) {
        String names = topics.stream().map(topic -> topic.name).sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names.length() > LONGEST_DETAIL ? topics.size() + " of them" : names;
    }
}
