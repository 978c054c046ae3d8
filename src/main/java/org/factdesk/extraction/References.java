package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what words stand for that mean nothing outside their text: pronouns, "the country", days of the week. Careful on purpose:
 * what could be two people or two days stays as it is and is named as unclear.
 */
final class References {

    private static final Pattern PRONOUN = Pattern.compile("\\b(he|she|him|his|her)\\b(?!')", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_WORD = Pattern.compile("^(he|she|it|they|this|these|those|that)\\b(?! (?:is|was) (?:not )?(?:\\w+ )?(?:that|to)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTRY = Pattern.compile("\\bthe (?:country|nation)\\b(?!wide)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECTIVE = Pattern.compile(
        "^(?:(?:But|And|Yet|Or) |(?:Meanwhile|However|Finally|Moreover|Also|Still|Then|Furthermore|In addition|In fact|Indeed|Instead), )+(?=\\S)");

    /** How many passages before its own a pronoun may mean somebody of. */
    private static final int LOOKS_BACK = 2;

    private final String text;
    private final List<Passage> passages;
    private final Names names;
    private final Dates dates;

    References(String text, List<Passage> passages, Names names, Dates dates) {
        this.text = text;
        this.passages = passages;
        this.names = names;
        this.dates = dates;
    }

    /**
     * A statement that needs as little of its text as can be.
     *
     * @param unclear words that still do
     */
    record Resolved(String statement, List<String> unclear) {
    }

    Resolved resolve(Draft draft) {
        List<String> unclear = new ArrayList<>();
        String wording = draft.wording();
        if (draft.manner() != Draft.Manner.QUOTED) {
            wording = CONNECTIVE.matcher(wording).replaceFirst("");
            wording = withPerson(wording, draft, unclear);
            wording = withCountry(wording, draft, unclear);
        }
        String statement = Statement.finished(dates.dated(wording, unclear));
        Matcher first = FIRST_WORD.matcher(statement);
        if (first.find() && !unclear.contains(first.group(1))) unclear.add(0, first.group(1));
        return new Resolved(statement, List.copyOf(unclear));
    }

    private String withPerson(String wording, Draft draft, List<String> unclear) {
        Matcher pronoun = PRONOUN.matcher(wording);
        if (!pronoun.find() || names.mentionsPerson(wording.substring(0, pronoun.start()))) return wording;
        String word = pronoun.group(1).toLowerCase();
        boolean female = word.startsWith("s") || word.equals("her");
        String person = person(draft, female);
        if (person == null) {
            unclear.add(pronoun.group(1));
            return wording;
        }
        // "Her" before a noun is hers; behind a verb it is she, and then the name may stand there as well
        boolean owns = word.equals("his") || word.equals("her") && !endsThought(wording, pronoun.end());
        String name = owns ? person + (person.endsWith("s") ? "\u2019" : "\u2019s") : person;
        return wording.substring(0, pronoun.start()) + name + wording.substring(pronoun.end());
    }

    private static boolean endsThought(String wording, int position) {
        return position >= wording.length() || !Character.isLetter(wording.charAt(Math.min(wording.length() - 1, position + 1)));
    }

    /** Who "he" or "she" is; null if it could be two people. */
    private String person(Draft draft, boolean female) {
        Set<String> here = fitting(draft.passage(), female);
        if (draft.manner() != Draft.Manner.ASSERTED && draft.claimant() != null && names.couldBe(draft.claimant(), female)) {
            here.remove(draft.claimant());
            return here.isEmpty() ? draft.claimant() : null;
        }
        Set<String> before = new LinkedHashSet<>();
        for (int index = draft.passage() - 1; index >= Math.max(0, draft.passage() - LOOKS_BACK); index--) before.addAll(fitting(index, female));
        return before.size() == 1 ? before.iterator().next() : null;
    }

    private Set<String> fitting(int passage, boolean female) {
        Set<String> people = names.peopleIn(passages.get(passage));
        people.removeIf(person -> !names.couldBe(person, female));
        return people;
    }

    private String withCountry(String wording, Draft draft, List<String> unclear) {
        Matcher country = COUNTRY.matcher(wording);
        if (!country.find() || Countries.lastBefore(wording, 0, country.start()) != null) return wording;
        int sentence = passages.get(draft.passage()).piece(0).start();
        int position = text.indexOf(country.group(), Math.max(sentence, draft.span().start()));
        String named = position < sentence ? null : Countries.lastBefore(text, sentence, position);
        if (named == null) unclear.add(country.group());
        return named == null ? wording : wording.substring(0, country.start()) + named + wording.substring(country.end());
    }
}
