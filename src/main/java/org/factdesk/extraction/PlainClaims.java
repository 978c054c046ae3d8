package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be a claim in a language that nobody taught the program: somebody's own words, and sentences that state a figure. In the
 * order of the text, since which is the stronger it cannot tell.
 */
final class PlainClaims {

    private static final int SHORTEST_QUOTATION = 25;

    private final String text;
    private final List<Sentence> sentences;

    PlainClaims(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    List<ClaimCandidate> inOrder() {
        List<Quotation> quotations = QuotationFinder.in(text);
        List<ClaimCandidate> claims = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            boolean quoted = false;
            while (next < quotations.size() && quotations.get(next).start() < span.end()) {
                quoted |= addQuotation(quotations.get(next++), claims);
            }
            boolean inQuotation = next > 0 && quotations.get(next - 1).end() > span.start();
            boolean figure = span.text().codePoints().anyMatch(Character::isDigit);
            if (!quoted && !inQuotation && figure) add(claims, span, Statement.ofSentence(span.text()), null, Reason.FIGURE);
        }
        return claims;
    }

    /** A quoted word or two make no claim. */
    private boolean addQuotation(Quotation quotation, List<ClaimCandidate> claims) {
        Span span = Span.of(text, quotation.innerStart(), quotation.innerEnd());
        if (span.end() - span.start() < SHORTEST_QUOTATION) return false;
        add(claims, span, Statement.ofQuotation(quotation.parts()), span.text(), Reason.QUOTATION);
        return true;
    }

    private static void add(List<ClaimCandidate> claims, Span span, String wording, String quotation, Reason reason) {
        claims.add(new ClaimCandidate(claims.size() + 1, span, List.of(), Statement.finished(wording), List.of(), quotation, null, null, 0, List.of(reason)));
    }
}
