package org.factdesk.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.review.Round;
import org.factdesk.web.Newsroom;

/**
 * A headline that repeats a false claim is remembered as the claim: it carries a mark, such as quotation marks, a question or
 * a word that denies. Words that deny are known in English; desks that write another language are not warned.
 */
@ApplicationScoped
class HeadlineExamination implements Examination {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}|\\p{N}+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARK = Pattern.compile("[\"“”„«»‘?]|\\b(?:no|not|never|none|false|falsely|wrong|wrongly|untrue|fake|hoax|myth"
            + "|misleading|misleads|unfounded|unproven|claims?|claimed|says?|said|fewer|less|rather|instead|without|in fact|\\w+n['’]t)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** Of the headline's own words, as many stand in the claim before it counts as repeating it. */
    private static final double SHARE = .6;
    private static final int FEWEST_WORDS = 3;

    private final Newsroom newsroom;

    HeadlineExamination(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public List<Finding> of(FactCheck check, Revision text) {
        if (!newsroom.language().startsWith("en") || MARK.matcher(text.headline).find()) {
            return List.of();
        }
        return check.standingClaims().stream().filter(HeadlineExamination::isFalse).filter(claim -> repeats(text.headline, claim.statement))
                .map(claim -> new Finding(Finding.Rule.REPEATED_CLAIM, "claim " + claim.id,
                        "The headline repeats claim %d, which is not true, without a mark.".formatted(claim.id),
                        "/desk/checks/%d/draft#headline".formatted(check.id)))
                .toList();
    }

    /** In the lower half of its scale. */
    private static boolean isFalse(Claim claim) {
        return Round.ratingOf(claim).filter(rating -> rating.numericValue != null)
                .map(rating -> 2 * rating.numericValue < rating.best() + rating.worst()).orElse(false);
    }

    static boolean repeats(String headline, String statement) {
        Set<String> own = words(headline);
        Set<String> claimed = words(statement);
        long shared = own.stream().filter(claimed::contains).count();
        return shared >= FEWEST_WORDS && shared >= SHARE * own.size();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
