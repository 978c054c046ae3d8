package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people and bodies that a text names, by their fullest names. */
final class Names {

    private static final Set<String> TITLES = Lexicon.words("titles");
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
        for (int index = 0; index < passage.size(); index++) {
            if (!isNamePart(index, passage)) continue;
            int end = index + 1;
            while (isNamePart(end, passage)) end++;
            if (end - index >= 2) remember(index, end, passage);
            index = end;
        }
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

    /** A capitalised word that belongs to a name and is not a title before it. */
    private static boolean isNamePart(int index, Passage passage) {
        if (!passage.is(index, "PROPN") || !passage.piece(index).isCapitalised()) return false;
        return !TITLES.contains(passage.piece(index).lower()) && !NounPhrase.isDate(index, passage);
    }

    /** The name in a phrase, or the phrase itself without its article. */
    String of(NounPhrase phrase, Passage passage) {
        int end = headEnd(phrase, passage);
        int first = end;
        while (first > phrase.first() && isNamePart(first - 1, passage)) first--;
        if (first < end && end - first == 1) return expanded(passage.piece(first));
        if (first < end) return textOf(passage, first, end);
        String described = byDescription(phrase, end, passage);
        return described != null ? described : plain(phrase, passage);
    }

    /** The noun that the phrase is about stands before the first "of", "at" or comma. */
    private static int headEnd(NounPhrase phrase, Passage passage) {
        int end = phrase.first();
        while (end < phrase.end() && !passage.is(end, "ADP", "CCONJ", "PUNCT")) end++;
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
        return textOf(passage, first, phrase.end());
    }

    /** The people named before the first verb of the passage. */
    List<String> subjectsOf(Passage passage) {
        List<String> people = new ArrayList<>();
        for (int index = 0; index < passage.size() && !passage.is(index, "VERB", "AUX"); index++) {
            if (!isNamePart(index, passage)) continue;
            int end = index + 1;
            while (isNamePart(end, passage)) end++;
            String name = end - index == 1 ? expanded(passage.piece(index)) : textOf(passage, index, end);
            if (isPerson(name)) people.add(name);
            index = end;
        }
        return people;
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
        String first = name.toLowerCase(Locale.ROOT).split("[\\s-]+")[0];
        return !(female ? MEN : WOMEN).contains(first);
    }

    private String textOf(Passage passage, int first, int end) {
        return text.substring(passage.piece(first).start(), passage.piece(end - 1).end());
    }
}
