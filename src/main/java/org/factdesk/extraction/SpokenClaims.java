package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Claims that somebody makes in the text: quotations, also over several sentences, and reported clauses. */
final class SpokenClaims {

    private final String text;
    private final Map<Integer, Quotation> byStart;
    private final StretchScore scores;

    SpokenClaims(String text, List<Quotation> quotations, StretchScore scores) {
        this.text = text;
        this.byStart = quotations.stream().collect(Collectors.toMap(Quotation::start, Function.identity()));
        this.scores = scores;
    }

    /** Not ranked yet; no two of them overlap. */
    List<ClaimCandidate> of(List<Utterance> utterances) {
        List<Utterance> surest = new ArrayList<>(utterances);
        // Where attributions overlap, the one with a verb knows better who speaks than "according to"
        surest.sort(Comparator.comparing((Utterance utterance) -> utterance.kind() == CueKind.ACCORDING));
        List<ClaimCandidate> claims = new ArrayList<>();
        Taken taken = new Taken();
        for (Utterance utterance : surest) {
            boolean says = utterance.kind() != CueKind.JUDGE && utterance.kind() != CueKind.DEMAND;
            if (!says || !taken.take(utterance.start(), utterance.end())) continue;
            claims.addAll(claimsOf(utterance));
        }
        return claims;
    }

    private List<ClaimCandidate> claimsOf(Utterance utterance) {
        List<ClaimCandidate> claims = new ArrayList<>();
        List<Span> content = utterance.attribution().content();
        for (int index = 0; index < content.size(); index++) {
            Quotation first = quotationOf(content.get(index));
            if (first == null) {
                claims.add(reported(content.get(index), utterance));
                continue;
            }
            List<Span> parts = new ArrayList<>(first.parts());
            while (index + 1 < content.size() && isInterrupted(parts) && quotationOf(content.get(index + 1)) != null) {
                parts.addAll(quotationOf(content.get(++index)).parts());
            }
            claims.add(quoted(parts, utterance));
        }
        return claims;
    }

    /** {@code "We built," she said, "nine schools."} */
    private boolean isInterrupted(List<Span> parts) {
        String last = parts.get(parts.size() - 1).text();
        return ".!?\u2026".indexOf(last.charAt(last.length() - 1)) < 0;
    }

    private ClaimCandidate quoted(List<Span> parts, Utterance utterance) {
        int end = parts.get(parts.size() - 1).end();
        // The comma before "she said" is the reporter's
        if (end - 1 > parts.get(0).start() && text.charAt(end - 1) == ',') end--;
        Span span = Span.of(text, parts.get(0).start(), end);
        Score score = scores.of(parts, Reason.QUOTATION);
        return new ClaimCandidate(0, span, Statement.ofQuotation(parts), span.text(), utterance.claimant(), score.value(), score.reasons());
    }

    private ClaimCandidate reported(Span content, Utterance utterance) {
        Score score = scores.of(List.of(content), Reason.REPORTED);
        return new ClaimCandidate(0, content, Statement.ofReport(content.text()), null, utterance.claimant(), score.value(), score.reasons());
    }

    /** The quotation that this content is, marks and all; null if it is more or less than one. */
    private Quotation quotationOf(Span content) {
        Quotation quotation = byStart.get(content.start());
        return quotation != null && quotation.end() == content.end() ? quotation : null;
    }
}
