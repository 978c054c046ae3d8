package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Words of a sentence with their parts of speech. Words are cut by rule, in one pass, so that text without blanks stays
 * quick; hyphens stay inside a word ("Jong-un"), contractions part as the tagger learned them ("do" "n't").
 */
final class Words {

    /** The tagger's time grows with the length of what it gets at once. */
    private static final int TAGGED_AT_ONCE = 120;

    /** What goes on for longer is a list or noise, not a sentence; the rest of it stays untagged. */
    private static final int LONGEST_TAGGED = 360;
    private static final String UNTAGGED = "X";
    private static final int LONGEST_WORD = 60;
    private static final Set<String> ENDINGS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "n't");

    private final POSTaggerME tagger;

    Words(POSModel model) {
        tagger = new POSTaggerME(model);
    }

    List<Word> of(Span sentence) {
        List<int[]> cuts = cuts(sentence.text());
        List<Word> words = new ArrayList<>(cuts.size());
        for (int from = 0; from < cuts.size(); from += TAGGED_AT_ONCE) {
            List<int[]> piece = cuts.subList(from, Math.min(cuts.size(), from + TAGGED_AT_ONCE));
            String[] texts = piece.stream().map(cut -> sentence.text().substring(cut[0], cut[1])).toArray(String[]::new);
            String[] tags = from < LONGEST_TAGGED ? tagger.tag(texts) : untagged(texts.length);
            for (int index = 0; index < texts.length; index++) {
                int[] cut = piece.get(index);
                // The tagger takes every "rose" for a flower
                String tag = texts[index].equals("rose") && index > 0 && tags[index].equals("NOUN") && !tags[index - 1].equals("DET") ? "VERB" : tags[index];
                words.add(new Word(sentence.start() + cut[0], sentence.start() + cut[1], texts[index], tag));
            }
        }
        return words;
    }

    private static String[] untagged(int count) {
        String[] tags = new String[count];
        Arrays.fill(tags, UNTAGGED);
        return tags;
    }

    private static List<int[]> cuts(String text) {
        List<int[]> cuts = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (Letters.isBlank(text.charAt(position))) {
                position++;
                continue;
            }
            int end = Letters.isWordPart(text.charAt(position)) ? wordEnd(text, position) : position + 1;
            addParted(cuts, text, position, end);
            position = end;
        }
        return cuts;
    }

    private static int wordEnd(String text, int start) {
        int position = start + 1;
        while (position < text.length() && position - start < LONGEST_WORD) {
            char character = text.charAt(position);
            boolean inside = position + 1 < text.length() && Letters.isWordPart(text.charAt(position + 1))
                && Letters.isWordPart(text.charAt(position - 1));
            boolean joins = inside && ("-'\u2019".indexOf(character) >= 0
                || (".,:".indexOf(character) >= 0 && Character.isDigit(text.charAt(position + 1)))
                || (character == '.' && isSingleLetterBefore(text, position, start)));
            boolean lastStop = character == '.' && isSingleLetterBefore(text, position, start);
            if (!Letters.isWordPart(character) && !joins && !lastStop) break;
            position++;
        }
        return Letters.splitsPair(text, position) ? position + 1 : position;
    }

    /** U.S., J. */
    private static boolean isSingleLetterBefore(String text, int position, int start) {
        return Character.isUpperCase(text.charAt(position - 1))
            && (position - 1 == start || text.charAt(position - 2) == '.');
    }

    private static void addParted(List<int[]> cuts, String text, int start, int end) {
        String lower = text.substring(start, end).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.length() == end - start && lower.endsWith(ending) && lower.length() > ending.length()) {
                cuts.add(new int[] {start, end - ending.length()});
                cuts.add(new int[] {end - ending.length(), end});
                return;
            }
        }
        cuts.add(new int[] {start, end});
    }
}
