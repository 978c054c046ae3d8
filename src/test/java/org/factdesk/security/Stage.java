package org.factdesk.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factdesk.evidence.Evidence;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;

/** What the route is asked about: a claim of its own, standing where the table says, and what hangs on it. */
public final class Stage {

    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    private final Story story;
    private final long articleId;

    private Stage(Story story, long articleId) {
        this.story = story;
        this.articleId = articleId;
    }

    public static Stage set(String name) {
        return switch (name) {
            case "-" -> new Stage(null, 0);
            case "ARTICLE" -> new Stage(null, Story.article());
            case "READING" -> new Stage(null, Story.articleBeingRead());
            case "NEW" -> new Stage(Story.newClaim(), 0);
            case "ASSIGNED" -> new Stage(Story.assigned(), 0);
            case "PREPARED" -> new Stage(Story.prepared(), 0);
            case "KEPT" -> new Stage(Story.kept(), 0);
            case "IN_REVIEW" -> new Stage(Story.inReview(), 0);
            case "DISPUTED" -> new Stage(Story.disputed(), 0);
            case "AGREED" -> new Stage(Story.agreed(), 0);
            case "APPROVED" -> new Stage(Story.approved(), 0);
            case "PUBLISHED" -> new Stage(Story.published(), 0);
            case "CORRECTING" -> new Stage(Story.correcting(), 0);
            case "CORRECTED" -> new Stage(Story.corrected(), 0);
            case "WITHDRAWN" -> new Stage(Story.withdrawn(), 0);
            case "JUDGED_AGAIN" -> new Stage(Story.judgedAgain(), 0);
            case "AGAIN_IN_REVIEW" -> new Stage(Story.againInReview(), 0);
            case "AGAIN_AGREED" -> new Stage(Story.againAgreed(), 0);
            case "AGAIN_APPROVED" -> new Stage(Story.againApproved(), 0);
            case "DISMISSED" -> new Stage(Story.dismissed(), 0);
            default -> throw new IllegalArgumentException("No such stage: " + name);
        };
    }

    /** A story that was told already, beside an article. */
    public static Stage of(Story story, long articleId) {
        return new Stage(story, articleId);
    }

    /** Puts this scene's numbers into the holes of a path or of the fields that are sent. */
    public String fill(String text) {
        String owned = text.replace("/desk/claims/{id}", "/desk/claims/{claim}").replace("/desk/checks/{id}", "/desk/checks/{check}")
                .replace("/desk/articles/{id}", "/desk/articles/{article}")
                .replace("/desk/removals/{id}", "/desk/removals/999999999")
                .replace("/desk/members/{id}", "/desk/members/{member:Mira Castell}").replace("/desk/scales/{id}", "/desk/scales/{scale}")
                .replace("/desk/topics/{id}", "/desk/topics/{topic}");
        return HOLE.matcher(owned).replaceAll(this::value);
    }

    private String value(MatchResult hole) {
        String name = hole.group(1);
        if (name.startsWith("rating:")) {
            return String.valueOf((Long) QuarkusTransaction.requiringNew().call(() -> Story.rating(after(name)).id));
        }
        if (name.startsWith("member:")) {
            return String.valueOf((Long) QuarkusTransaction.requiringNew().call(() -> Story.member(Person.named(after(name))).id));
        }
        return switch (name) {
            case "claim" -> String.valueOf(story.claimId);
            case "check" -> String.valueOf(story.checkId);
            case "article" -> String.valueOf(articleId);
            case "slug" -> story == null || story.slug == null ? "half-true" : story.slug;
            case "version" -> String.valueOf((Integer) QuarkusTransaction.requiringNew().call(() -> story.claim().version));
            case "another claim" -> String.valueOf(Story.newClaim().claimId);
            case "conflictId" -> String.valueOf(Story.conflict());
            case "sha256" -> QuarkusTransaction.requiringNew().call(() -> Evidence.numbered(story.claim(), 1)
                    .map(evidence -> evidence.keeping().copy()).map(copy -> copy.content.sha256).orElse("0".repeat(64)));
            case "unique" -> String.valueOf(System.nanoTime());
            case "scale" -> String.valueOf((Long) QuarkusTransaction.requiringNew().call(() -> Story.rating("true").scale.id));
            case "topic" -> String.valueOf(Story.topic());
            case "language" -> "ar";
            case "correctionId" -> String.valueOf(story.correctionId);
            case "a day ahead" -> LocalDate.now().plusDays(9).toString();
            case "number", "rank", "copy" -> "1";
            default -> throw new IllegalArgumentException("No such hole: " + name);
        };
    }

    private static String after(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
