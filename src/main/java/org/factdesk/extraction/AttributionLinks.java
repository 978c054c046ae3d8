package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.extraction.encoder.Role;
import org.factdesk.extraction.encoder.RoleSpan;

/**
 * Puts the stretches that the model marked in a paragraph together: which source goes with which cue, and which content with
 * both. What is nearest belongs together, unless another cue stands between.
 */
final class AttributionLinks {

    /** A distance in characters that stands for "in another sentence". */
    private static final int OTHER_SENTENCE = 400;
    private static final int OTHER_CUE_BETWEEN = 4_000;
    private static final int TOO_FAR_FOR_A_SOURCE = 250;

    /** "She assured him that it is safe, praising": "that" looks back to its cue, and what is no quotation mostly does. */
    private static final int CUE_BEHIND = 60;
    private static final int CUE_BEHIND_THAT = 400;

    /** Linking compares each with each; a paragraph with more is a list or noise. */
    private static final int MOST_AT_ONCE = 60;

    private final String text;
    private final List<Span> sentences;
    private final List<Group> groups = new ArrayList<>();

    private AttributionLinks(String text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** @param roles of the whole text, in its order */
    static List<Attribution> of(String text, List<Span> sentences, List<RoleSpan> roles) {
        List<Attribution> attributions = new ArrayList<>();
        int first = 0;
        while (first < roles.size()) {
            int end = first + 1;
            while (end < roles.size() && end - first < MOST_AT_ONCE && !breaksBetween(text, roles.get(end - 1), roles.get(end))) end++;
            List<Attribution> paragraph = new AttributionLinks(text, sentences).inParagraph(NestedSpeech.opened(text, roles.subList(first, end)));
            if (!attributions.isEmpty() && announces(text, attributions.get(attributions.size() - 1), paragraph.get(0))) {
                Attribution announced = attributions.remove(attributions.size() - 1);
                attributions.add(new Attribution(announced.source(), announced.cue(), paragraph.remove(0).content()));
            }
            attributions.addAll(paragraph);
            first = end;
        }
        return attributions;
    }

    /** {@code She replied:} with what she replied in the next paragraph. */
    private static boolean announces(String text, Attribution one, Attribution next) {
        if (one.cue() == null || !one.content().isEmpty() || next.cue() != null || next.source() != null) return false;
        int end = one.source() == null ? one.cue().end() : Math.max(one.source().end(), one.cue().end());
        String between = text.substring(text.charAt(end - 1) == ':' ? end - 1 : end, next.start());
        return between.strip().equals(":");
    }

    private static boolean breaksBetween(String text, RoleSpan one, RoleSpan next) {
        return text.substring(one.end(), next.start()).chars().anyMatch(character -> Letters.isLineBreak((char) character));
    }

    private List<Attribution> inParagraph(List<RoleSpan> roles) {
        roles.stream().filter(role -> role.role() == Role.CUE).forEach(cue -> groups.add(new Group(cue)));
        addSources(roles.stream().filter(role -> role.role() == Role.SOURCE).toList());
        roles.stream().filter(role -> role.role() == Role.CONTENT).forEach(this::addContent);
        groups.stream().filter(this::saysOnlyWhereFrom).forEach(this::addRestOfSentence);
        return groups.stream().sorted(Comparator.comparingInt(Group::start)).map(group -> group.attribution(text))
            .collect(Collectors.toCollection(ArrayList::new));
    }

    private record Pair(Group group, RoleSpan source, int distance) {
    }

    /** The nearest pairs first; each cue has one source, each source one cue. */
    private void addSources(List<RoleSpan> sources) {
        List<RoleSpan> free = new ArrayList<>(sources);
        List<Pair> pairs = new ArrayList<>();
        for (Group group : groups) for (RoleSpan source : sources) pairs.add(new Pair(group, source, distance(group, source)));
        pairs.sort(Comparator.comparingInt(Pair::distance));
        for (Pair pair : pairs) {
            if (pair.distance() > TOO_FAR_FOR_A_SOURCE || pair.group().source != null || !free.remove(pair.source())) continue;
            pair.group().source = pair.source();
        }
        free.forEach(source -> groups.add(new Group(source)));
    }

    private void addContent(RoleSpan content) {
        Group nearest = null;
        int least = Integer.MAX_VALUE;
        for (Group group : groups) {
            int distance = distance(group, content) + backwards(group, content);
            if (distance < least) {
                nearest = group;
                least = distance;
            }
        }
        if (nearest == null) groups.add(new Group(content));
        else nearest.content.add(content);
    }

    /** {@code According to the council, the bridge is safe}, where nothing is marked as what the council says, and nobody else speaks. */
    private boolean saysOnlyWhereFrom(Group group) {
        if (group.cue == null || group.source == null || !group.content.isEmpty()) return false;
        int sentence = sentenceAt(group.start());
        boolean according = CueKinds.of(text.substring(group.cue.start(), group.cue.end())) == CueKind.ACCORDING;
        return according && groups.stream().noneMatch(other -> other != group && sentenceAt(other.start()) == sentence);
    }

    private void addRestOfSentence(Group group) {
        Span sentence = sentences.get(sentenceAt(group.start()));
        boolean before = text.substring(sentence.start(), group.start()).isBlank();
        int from = before ? group.source.end() : sentence.start();
        int to = before ? sentence.end() : group.cue.start();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && !QuotationMark.isDouble(text.charAt(from))) from++;
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && !QuotationMark.isDouble(text.charAt(to - 1))) to--;
        if (from < to) group.content.add(new RoleSpan(Role.CONTENT, from, to));
    }

    private int backwards(Group group, RoleSpan content) {
        if (group.cue == null || group.cue.start() < content.start()) return 0;
        String words = text.substring(content.start(), content.end());
        if (words.regionMatches(true, 0, "that ", 0, 5)) return CUE_BEHIND_THAT;
        return QuotationMark.isDouble(words.charAt(words.length() - 1)) ? 0 : CUE_BEHIND;
    }

    private int distance(Group group, RoleSpan role) {
        int nearest = Integer.MAX_VALUE;
        for (RoleSpan part : group.named()) nearest = Math.min(nearest, distance(part, role));
        return nearest;
    }

    private int distance(RoleSpan one, RoleSpan other) {
        RoleSpan left = one.start() < other.start() ? one : other;
        RoleSpan right = left == one ? other : one;
        int between = (int) groups.stream().map(group -> group.cue)
            .filter(cue -> cue != null && cue != one && cue != other && cue.start() >= left.end() && cue.end() <= right.start()).count();
        int sentencesBetween = sentenceAt(right.start()) - sentenceAt(left.end() - 1);
        return right.start() - left.end() + between * OTHER_CUE_BETWEEN + sentencesBetween * OTHER_SENTENCE;
    }

    /** Number of the sentence at a place of the text. */
    private int sentenceAt(int position) {
        return Math.max(0, Math.min(sentences.size() - 1, Places.firstBehind(position, sentences, Span::end)));
    }

    /** Becomes an attribution. */
    private static final class Group {

        private final RoleSpan cue;
        private RoleSpan source;
        private final List<RoleSpan> content = new ArrayList<>();

        Group(RoleSpan first) {
            cue = first.role() == Role.CUE ? first : null;
            source = first.role() == Role.SOURCE ? first : null;
            if (first.role() == Role.CONTENT) content.add(first);
        }

        /** The words that name who speaks and that they do. */
        List<RoleSpan> named() {
            List<RoleSpan> named = new ArrayList<>();
            if (cue != null) named.add(cue);
            if (source != null) named.add(source);
            return named;
        }

        int start() {
            List<RoleSpan> all = new ArrayList<>(named());
            all.addAll(content);
            return all.stream().mapToInt(RoleSpan::start).min().orElseThrow();
        }

        Attribution attribution(String text) {
            return new Attribution(span(text, source), span(text, cue), content.stream().map(part -> span(text, part)).toList());
        }

        private static Span span(String text, RoleSpan role) {
            return role == null ? null : Span.of(text, role.start(), role.end());
        }
    }
}
