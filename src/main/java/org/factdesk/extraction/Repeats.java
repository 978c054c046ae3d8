package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what a text says more than once, in headline, lead and body: the shorter statement must lie nearly whole in the
 * longer one, with all its figures, and neither may deny the other.
 */
final class Repeats {

    private static final double SHARE_OF_SHORTER = 0.85;
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> DENYING = Set.of("not", "no", "never", "t", "nobody", "none", "neither", "denie", "denied", "deny");
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "and", "that", "is", "are", "was", "were", "has",
        "have", "had", "been", "be", "its", "their", "his", "her", "it", "with", "as", "from", "this", "there");

    private final List<ClaimCandidate> kept = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();

    /** Which of the kept have a word. */
    private final Map<String, List<Integer>> having = new HashMap<>();

    private Repeats() {
    }

    /**
     * Of what is said twice the fuller statement stays; it keeps the higher figure and gets the places of the others.
     *
     * @param claims strongest first
     */
    static List<ClaimCandidate> together(List<ClaimCandidate> claims) {
        Repeats repeats = new Repeats();
        claims.forEach(repeats::add);
        return repeats.kept;
    }

    private void add(ClaimCandidate claim) {
        Set<String> these = words(claim.statement());
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : these) for (int index : having.getOrDefault(word, List.of())) shared.merge(index, 1, Integer::sum);
        for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
            ClaimCandidate other = kept.get(each.getKey());
            if (!isSame(words.get(each.getKey()), these, each.getValue()) || !isOneClaimant(other, claim)) continue;
            kept.set(each.getKey(), isFuller(claim, other) ? merged(claim, other) : merged(other, claim));
            return;
        }
        for (String word : these) having.computeIfAbsent(word, key -> new ArrayList<>()).add(kept.size());
        kept.add(claim);
        words.add(these);
    }

    /** The article may repeat what somebody said, but two people who say the same make two claims. */
    private static boolean isOneClaimant(ClaimCandidate one, ClaimCandidate other) {
        return one.claimant() == null || other.claimant() == null || one.claimant().equals(other.claimant());
    }

    private static boolean isSame(Set<String> one, Set<String> other, int shared) {
        Set<String> shorter = one.size() < other.size() ? one : other;
        Set<String> longer = shorter == one ? other : one;
        if (shorter.size() < FEWEST_WORDS) return one.equals(other);
        boolean figures = shorter.stream().filter(word -> Character.isDigit(word.charAt(0))).allMatch(longer::contains);
        boolean denied = one.stream().anyMatch(DENYING::contains) != other.stream().anyMatch(DENYING::contains);
        return figures && !denied && shared >= SHARE_OF_SHORTER * shorter.size();
    }

    private static Set<String> words(String statement) {
        Set<String> words = new HashSet<>();
        for (String word : statement.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) words.add(word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        return words;
    }

    private static boolean isFuller(ClaimCandidate one, ClaimCandidate other) {
        if ((one.claimant() == null) != (other.claimant() == null)) return one.claimant() != null;
        return words(one.statement()).size() > words(other.statement()).size();
    }

    private static ClaimCandidate merged(ClaimCandidate fuller, ClaimCandidate other) {
        List<Span> repeats = new ArrayList<>(fuller.repeats());
        repeats.addAll(other.repeats());
        repeats.add(other.span());
        repeats.sort(Comparator.comparingInt(Span::start));
        return new ClaimCandidate(fuller.rank(), fuller.span(), List.copyOf(repeats), fuller.statement(), fuller.unclear(), fuller.quotation(),
            fuller.claimant(), fuller.via(), Math.max(fuller.checkWorthiness(), other.checkWorthiness()), fuller.reasons());
    }
}
