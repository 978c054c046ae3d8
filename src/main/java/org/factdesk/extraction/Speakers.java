package org.factdesk.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who is speaking while a text is read from its beginning. Careful on purpose: where two people could be meant, nobody is named,
 * because a claim pinned on the wrong person does more harm than one without a claimant.
 */
final class Speakers {

    /** A pronoun or a quotation standing alone looks back this many passages at most. */
    private static final int MEMORY = 3;
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her");
    private static final Set<String> NOBODY =
        Set.of("i", "we", "it", "they", "you", "who", "which", "that", "this", "what", "there", "one", "some", "many", "others", "them", "us", "me");

    private final Names names;
    private final List<Passage> passages;
    private int now;
    private String last;
    private int lastAt = -MEMORY - 1;

    Speakers(Names names, List<Passage> passages) {
        this.passages = passages;
        this.names = names;
    }

    /** Whether the words name nobody by themselves. */
    static boolean isPronoun(String source) {
        String word = source.toLowerCase(Locale.ROOT);
        return SINGULAR.contains(word) || NOBODY.contains(word);
    }

    void enter(int passage) {
        now = passage;
    }

    /** Keeps in mind that this is who speaks now; somebody without a name makes the speaker uncertain. */
    void spoke(NounPhrase source, Passage passage) {
        last = claimant(source, passage);
        lastAt = now;
    }

    /** Who goes on speaking where a quotation stands alone; null if that is not clear. */
    String current() {
        return now - lastAt <= MEMORY && !rivalSince(lastAt, last) ? last : null;
    }

    /** The best name the text gives for the source, or its own words; null for a pronoun that could be several people. */
    String claimant(NounPhrase source, Passage passage) {
        String word = passage.piece(source.first()).lower();
        if (source.end() - source.first() == 1 && SINGULAR.contains(word)) return byPronoun(word);
        if (source.end() - source.first() == 1 && NOBODY.contains(word)) return null;
        return names.of(source, passage);
    }

    private String byPronoun(String pronoun) {
        boolean female = pronoun.startsWith("s") || pronoun.equals("her");
        boolean fresh = last != null && now - lastAt <= MEMORY && names.couldBe(last, female);
        if (fresh && !rivalSince(lastAt, last)) return last;
        String only = null;
        for (int index = Math.max(0, now - 1); index <= now; index++) {
            for (String person : names.subjectsOf(passages.get(index))) {
                if (!names.couldBe(person, female)) continue;
                if (only != null && !only.equals(person)) return null;
                only = person;
            }
        }
        return fresh && only != null && !only.equals(last) ? null : only;
    }

    /** True if somebody else has been the subject of a sentence since. */
    private boolean rivalSince(int passage, String speaker) {
        for (int index = Math.max(0, passage + 1); index <= now; index++) {
            for (String person : names.subjectsOf(passages.get(index))) if (!person.equals(speaker)) return true;
        }
        return false;
    }
}
