package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people and bodies that a text names, by their fullest names. */
final class Names {

    private static final Set<String> TITLES = Lexicon.words("titles");
    private static final Set<String> ABBREVIATED = Lexicon.words("titles-with-stop");
    private static final Set<String> PARTICLES = Set.of("van", "der", "den", "de", "la", "von", "del", "da", "dos", "di", "el", "al", "bin", "ben", "ten", "ter", "zu", "af");
    private static final Set<String> ARTICLES_OF_NAMES = Set.of("al-", "el-", "d'");
    private static final Set<String> NOT_PERSONS = Lexicon.words("not-persons");
    private static final Set<String> MEN = Lexicon.words("first-names-men");
    private static final Set<String> WOMEN = Lexicon.words("first-names-women");

    /** Full names of two words or more; for each the words that describe it ("north", "korean", "leader"). */
    private final Map<String, Set<String>> full = new LinkedHashMap<>();

    /** A part of a name, and the only full name it is a part of; null if it is part of several. */
    private final Map<String, String> byPart = new HashMap<>();
    private final String text;

    private Names(String text) {
        this.text = text;
    }

    static Names in(String text, List<Passage> passages) {
        Names names = new Names(text);
        for (Passage passage : passages) names.collect(passage);
        return names;
    }

    private void collect(Passage passage) {
        for (NounPhrase run : runs(0, passage.size(), passage)) {
            if (run.end() - run.first() >= 2) remember(run.first(), run.end(), passage);
        }
    }

    /** Stretches of words that make a name: "Kim Jong-un", "Pieter van der Meer", "Abdul Rahman al-Sayed". */
    private static List<NounPhrase> runs(int from, int to, Passage passage) {
        List<NounPhrase> runs = new ArrayList<>();
        for (int index = from; index < to; index++) {
            if (!isNamePart(index, passage)) continue;
            int end = index + 1;
            while (end < to && (isNamePart(end, passage) || isParticle(end, passage))) end++;
            while (end > index + 1 && isParticle(end - 1, passage)) end--;
            runs.add(new NounPhrase(index, end));
            index = end;
        }
        return runs;
    }

    /** The small words inside names, with a name behind them. */
    private static boolean isParticle(int index, Passage passage) {
        if (index >= passage.size()) return false;
        String word = passage.piece(index).lower();
        if (ARTICLES_OF_NAMES.stream().anyMatch(article -> word.startsWith(article) && word.length() > article.length())) return false;
        return PARTICLES.contains(word);
    }

    private void remember(int first, int end, Passage passage) {
        String name = textOf(passage, first, end);
        Set<String> description = full.computeIfAbsent(name, key -> new HashSet<>());
        for (int before = first - 1; before >= Math.max(0, first - 5) && passage.is(before, "ADJ", "NOUN", "PROPN"); before--) {
            description.add(passage.piece(before).lower());
        }
        for (int part : new int[] {first, end - 1}) {
            byPart.merge(passage.piece(part).lower(), name, (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** A capitalised word that belongs to a name and is not a title before it; the tagger does not know every name. */
    private static boolean isNamePart(int index, Passage passage) {
        if (index >= passage.size()) return false;
        Word word = passage.piece(index);
        boolean article = ARTICLES_OF_NAMES.stream().anyMatch(each -> word.lower().startsWith(each) && word.text().length() > each.length());
        if (!word.isCapitalised() && !article || TITLES.contains(word.lower()) || ABBREVIATED.contains(word.lower() + ".") || NounPhrase.isDate(index, passage)) return false;
        boolean second = index > 0 && passage.is(index - 1, "PROPN") && passage.piece(index - 1).isCapitalised();
        return word.is("PROPN") || article || second && word.is("ADJ", "NOUN", "X", "VERB") || index > 0 && word.is("X", "NOUN", "INTJ");
    }

    /** The person in a phrase, or the name that it is about, or the phrase itself without its article. */
    String of(NounPhrase phrase, Passage passage) {
        int limit = phrase.first();
        while (limit < phrase.end() && !passage.reads(limit, "who") && !passage.reads(limit, "which")) limit++;
        Set<String> people = new LinkedHashSet<>();
        for (NounPhrase run : runs(phrase.first(), limit, passage)) {
            String name = textOf(passage, run.first(), run.end());
            if (isPerson(name) && !passage.is(run.first() - 1, "ADP")) people.add(name);
        }
        if (people.size() == 1) return people.iterator().next();
        NounPhrase whole = new NounPhrase(phrase.first(), Math.max(limit, phrase.first() + 1));
        int end = headEnd(whole, passage);
        List<NounPhrase> head = runs(phrase.first(), end, passage);
        NounPhrase last = head.isEmpty() ? null : head.get(head.size() - 1);
        if (last != null && last.end() == end && !isInstitutionOf(end, whole, passage)) {
            return last.end() - last.first() == 1 ? expanded(passage.piece(last.first())) : textOf(passage, last.first(), end);
        }
        String described = byDescription(whole, end, passage);
        return described != null ? described : plain(whole, passage);
    }

    /** "Ministry of Defence": the name goes on. */
    private static boolean isInstitutionOf(int end, NounPhrase phrase, Passage passage) {
        return end < phrase.end() && passage.reads(end, "of") && NOT_PERSONS.contains(passage.piece(end - 1).lower());
    }

    /** The noun that the phrase is about stands before the first "of", "at" or comma. */
    private static int headEnd(NounPhrase phrase, Passage passage) {
        int end = phrase.first();
        while (end < phrase.end() && (!passage.is(end, "ADP", "CCONJ", "PUNCT") || passage.reads(end, "."))) end++;
        return passage.is(end, "CCONJ") ? phrase.first() : end;
    }

    private String expanded(Word part) {
        String name = byPart.getOrDefault(part.lower(), "");
        return name.isEmpty() || !isPerson(name) ? part.text() : name;
    }

    private String byDescription(NounPhrase phrase, int end, Passage passage) {
        Set<String> wanted = new HashSet<>();
        for (int index = phrase.first(); index < end; index++) {
            if (!passage.is(index, "DET")) wanted.add(passage.piece(index).lower());
        }
        boolean definite = passage.reads(phrase.first(), "the") || TITLES.contains(passage.piece(phrase.first()).lower());
        if (!definite || wanted.isEmpty()) return null;
        List<String> fitting = new ArrayList<>();
        full.forEach((name, description) -> {
            if (description.containsAll(wanted) && isPerson(name)) fitting.add(name);
        });
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private String plain(NounPhrase phrase, Passage passage) {
        int first = phrase.first();
        while (first < phrase.end() - 1 && passage.is(first, "DET")) first++;
        int end = first + 1;
        while (end < phrase.end() && !passage.reads(end, ",")) end++;
        while (end > first + 1 && passage.is(end - 1, "PUNCT")) end--;
        return textOf(passage, first, end);
    }

    /** All people named in the passage. */
    Set<String> peopleIn(Passage passage) {
        Set<String> people = new LinkedHashSet<>();
        for (NounPhrase run : runs(0, passage.size(), passage)) {
            String name = run.end() - run.first() == 1 ? expanded(passage.piece(run.first())) : textOf(passage, run.first(), run.end());
            if (isPerson(name)) people.add(name);
        }
        return people;
    }

    /** The people named before the first verb of the passage. */
    List<String> subjectsOf(Passage passage) {
        int verb = 0;
        while (verb < passage.size() && !passage.is(verb, "VERB", "AUX")) verb++;
        List<String> people = new ArrayList<>();
        for (NounPhrase run : runs(0, verb, passage)) {
            String name = run.end() - run.first() == 1 ? expanded(passage.piece(run.first())) : textOf(passage, run.first(), run.end());
            if (isPerson(name)) people.add(name);
        }
        return people;
    }

    /** Whether a full name of a person stands in it. */
    boolean mentionsPerson(String words) {
        return full.keySet().stream().anyMatch(name -> isPerson(name) && words.contains(name));
    }

    /** True for a full name that has nothing of an institution or a place. */
    private boolean isPerson(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\s+");
        for (String part : parts) if (NOT_PERSONS.contains(part)) return false;
        return parts.length >= 2 && parts.length <= 4;
    }

    /** False if the name is not a person's, or one's first name speaks against it. */
    boolean couldBe(String name, boolean female) {
        if (!isPerson(name)) return false;
        String first = name.toLowerCase(Locale.ROOT).split("\\s+")[0];
        return !(female ? MEN : WOMEN).contains(first);
    }

    private String textOf(Passage passage, int first, int end) {
        return text.substring(passage.piece(first).start(), passage.piece(end - 1).end());
    }
}
