package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.extraction.Draft.Manner;

/** Claims that somebody makes in the text: quotations, also over several sentences, and reported clauses. */
final class SpokenClaims {

    /** A sentence of a quotation so far below its strongest is not part of the claim. */
    private static final double MUCH_WEAKER = 0.5;

    /** Words; more is a claim of its own. */
    private static final int LONGEST_FRAGMENT = 5;

    private final String text;
    private final List<Quotation> quotations;
    private final Scores scores;

    SpokenClaims(String text, List<Quotation> quotations, Scores scores) {
        this.text = text;
        this.quotations = quotations;
        this.scores = scores;
    }

    private record Saying(List<Span> parts, boolean quoted) {
    }

    /** Not ranked yet; no two of them overlap. */
    List<Draft> of(List<Utterance> utterances, List<Passage> passages) {
        List<Utterance> surest = new ArrayList<>(utterances);
        // Where attributions overlap, the one with a verb knows better who speaks than "according to"
        surest.sort(Comparator.comparing((Utterance utterance) -> utterance.kind() == CueKind.ACCORDING));
        List<Draft> claims = new ArrayList<>();
        Taken taken = new Taken();
        for (Utterance utterance : surest) {
            for (Saying saying : sayings(utterance)) {
                Span first = saying.parts().get(0);
                if (!taken.take(first.start(), saying.parts().get(saying.parts().size() - 1).end())) continue;
                claim(saying, utterance, Passage.indexAt(first.start(), passages)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** What belongs together: the parts of a quotation, also one that "she said" interrupts; or a reported clause. */
    private List<Saying> sayings(Utterance utterance) {
        List<Saying> sayings = new ArrayList<>();
        Quotation last = null;
        for (Span content : utterance.content()) {
            Quotation quotation = quotationOf(content);
            if (quotation == null && isFragment(sayings)) sayings.get(sayings.size() - 1).parts().add(content);
            else if (quotation == null) sayings.add(new Saying(new ArrayList<>(List.of(content)), false));
            else if (last != null && last != quotation && isInterrupted(last, quotation)) sayings.get(sayings.size() - 1).parts().addAll(quotation.parts());
            else if (quotation != last) sayings.add(new Saying(new ArrayList<>(quotation.parts()), true));
            last = quotation;
        }
        return sayings;
    }

    /** {@code The stadium, she said, cost 310 million}: what stands before the speaker goes on behind. */
    private static boolean isFragment(List<Saying> sayings) {
        if (sayings.isEmpty() || sayings.get(sayings.size() - 1).quoted()) return false;
        Saying last = sayings.get(sayings.size() - 1);
        return last.parts().size() == 1 && last.parts().get(0).text().split("\\s+").length <= LONGEST_FRAGMENT;
    }

    /** {@code "We built," she said, "nine schools."}, but not {@code "We built," she said. "We paid."} */
    private boolean isInterrupted(Quotation quotation, Quotation next) {
        String last = quotation.parts().get(quotation.parts().size() - 1).text();
        return ".!?\u2026".indexOf(last.charAt(last.length() - 1)) < 0 && text.substring(quotation.end(), next.start()).indexOf('.') < 0;
    }

    /** What is judged or demanded without quotation marks makes no claim. */
    private Optional<Draft> claim(Saying saying, Utterance utterance, int passage) {
        if (saying.quoted()) return Optional.of(quoted(saying.parts(), utterance, passage));
        Span content = saying.parts().get(0);
        if (utterance.kind() == CueKind.JUDGE || utterance.kind() == CueKind.DEMAND) return Optional.empty();
        if (utterance.kind() == CueKind.BELIEVE || utterance.kind() == CueKind.DENY || utterance.kind() == CueKind.ACCUSE) return attributed(content, utterance, passage);
        return Optional.of(reported(saying.parts(), utterance, passage));
    }

    private Draft quoted(List<Span> parts, Utterance utterance, int passage) {
        int end = parts.get(parts.size() - 1).end();
        // The comma before "she said" is the reporter's
        if (end - 1 > parts.get(0).start() && text.charAt(end - 1) == ',') end--;
        Span span = Span.of(text, parts.get(0).start(), end);
        return new Draft(passage, span, Statement.ofQuotation(strongest(parts)), Manner.QUOTED, utterance.claimant(), utterance.via(),
            scores.of(parts, utterance.manners(Reason.QUOTATION)));
    }

    /** The sentences that make the claim; one before them stays if they point back to it. */
    private List<Span> strongest(List<Span> parts) {
        List<Scores.Part> all = scores.parts(parts);
        double best = all.stream().mapToDouble(Scores.Part::value).max().orElse(0);
        List<Span> kept = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            boolean strong = all.get(index).value() >= MUCH_WEAKER * best;
            boolean pointedAt = index + 1 < all.size() && all.get(index + 1).value() >= MUCH_WEAKER * best
                && all.get(index + 1).span().text().matches("(?s)(?i)(?:.*\\b(?:those|these)\\b.*|(?:it|they|that|this)\\b.*)");
            if (strong || pointedAt) kept.add(all.get(index).span());
        }
        return kept.isEmpty() ? parts : kept;
    }

    private Draft reported(List<Span> parts, Utterance utterance, int passage) {
        Span last = beforeDespite(parts.get(parts.size() - 1));
        Span claimed = Span.of(text, parts.get(0).start(), last.end());
        List<Span> kept = new ArrayList<>(parts.subList(0, parts.size() - 1));
        kept.add(last);
        String wording = kept.stream().map(part -> Statement.ofReport(part.text())).map(part -> part.replaceFirst("[,\\s]+$", "")).collect(Collectors.joining(" "));
        return new Draft(passage, claimed, wording, Manner.REPORTED, utterance.claimant(), utterance.via(),
            scores.of(kept, isOwnBelief(wording) ? utterance.manners(Reason.OPINION, Reason.REPORTED) : utterance.manners(Reason.REPORTED)));
    }

    /** {@code He said that he sees possibilities}: what a speaker thinks. */
    private static boolean isOwnBelief(String wording) {
        String[] words = wording.split("\\s+", 3);
        return words.length > 1 && Speakers.isPronoun(words[0]) && CueKinds.of(words[1]) == CueKind.BELIEVE;
    }

    /** What follows "despite" is the article's. */
    private Span beforeDespite(Span content) {
        int despite = content.text().indexOf(", despite ");
        return despite > 0 ? Span.of(text, content.start(), content.start() + despite) : content;
    }

    /** "A believes that B", "A accuses B of C": what is claimed is that A does. */
    private Optional<Draft> attributed(Span content, Utterance utterance, int passage) {
        Span source = utterance.source();
        if (utterance.claimant() == null) return Optional.empty();
        Reason manner = switch (utterance.kind()) {
            case BELIEVE -> Reason.BELIEF;
            case DENY -> Reason.DENIAL;
            default -> Reason.REPORTED;
        };
        if (source == null) {
            String wording = utterance.claimant() + " " + utterance.cue().text() + " " + content.text();
            return utterance.kind() != CueKind.ACCUSE ? Optional.empty() : Optional.of(new Draft(passage, content, wording, Manner.ATTRIBUTED,
                utterance.claimant(), utterance.via(), scores.of(List.of(content), utterance.manners(manner))));
        }
        boolean inOrder = source.end() <= utterance.cue().start() && utterance.cue().end() <= content.start();
        Span span = inOrder ? Span.of(text, source.start(), content.end()) : content;
        String name = Speakers.isPronoun(source.text()) ? utterance.claimant() : source.text();
        String wording = inOrder ? name + text.substring(source.end(), content.end())
            : name + " " + utterance.cue().text() + " that " + Statement.asClause(content.text());
        return Optional.of(new Draft(passage, span, wording, Manner.ATTRIBUTED, utterance.claimant(), utterance.via(), scores.of(List.of(span), utterance.manners(manner))));
    }

    /** The quotation that this content is, or lies in; null if there is more to it. */
    private Quotation quotationOf(Span content) {
        Quotation quotation = quotationAt(content.start());
        return quotation != null && content.end() <= quotation.end() ? quotation : null;
    }

    private Quotation quotationAt(int position) {
        int index = Places.firstBehind(position, quotations, Quotation::end);
        return index < quotations.size() && quotations.get(index).start() <= position ? quotations.get(index) : null;
    }
}
