package org.factdesk.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.factdesk.web.Forms;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;

/** The words of a scale in another language as they are typed, in the order of its ratings. */
public class TranslationForm {

    /** Of the scale when the form was opened. */
    @RestForm
    public String version;
    @RestForm
    public List<String> label = List.of();
    @RestForm
    public List<String> definition = List.of();

    static TranslationForm of(Translation translation) {
        TranslationForm form = new TranslationForm();
        form.version = String.valueOf(translation.scale().version);
        form.label = new ArrayList<>();
        form.definition = new ArrayList<>();
        for (Rating rating : translation.ratings()) {
            boolean there = rating.isTranslated(translation.language());
            form.label.add(there ? rating.labelIn(translation.language()) : "");
            form.definition.add(there ? rating.definitionIn(translation.language()) : "");
        }
        return form;
    }

    /** By field and the number of its row; a rating has both of its words or neither. */
    Map<String, String> problems(int ratings) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> labels = new HashSet<>();
        for (int row = 1; row <= ratings; row++) {
            String word = labelOf(row);
            String meaning = definitionOf(row);
            if (word == null && meaning != null) {
                problems.put("label-" + row, "Translate the word too.");
            } else if (word != null && word.length() > ScaleRules.LONGEST_LABEL) {
                problems.put("label-" + row, "At most %d characters.".formatted(ScaleRules.LONGEST_LABEL));
            } else if (word != null && !labels.add(word.toLowerCase())) {
                problems.put("label-" + row, "Another rating of this scale has this word already.");
            }
            if (word != null && meaning == null) {
                problems.put("definition-" + row, "Translate what it means too.");
            } else if (meaning != null && meaning.length() > ScaleRules.LONGEST_DEFINITION) {
                problems.put("definition-" + row, "At most %d characters.".formatted(ScaleRules.LONGEST_DEFINITION));
            }
        }
        return problems;
    }

    /** One for each rating, null where nothing was typed. */
    List<RatingWording> wordings(int ratings) {
        List<RatingWording> wordings = new ArrayList<>();
        IntStream.rangeClosed(1, ratings)
                .forEach(row -> wordings.add(labelOf(row) == null ? null : new RatingWording(labelOf(row), definitionOf(row))));
        return wordings;
    }

    public String labelOf(int row) {
        return typed(label, row);
    }

    public String definitionOf(int row) {
        return typed(definition, row);
    }

    public Map<String, String> errorsOf(int row, Map<String, String> errors) {
        return FormRow.errors(errors, row, "label", "definition");
    }

    int base() {
        return SeenNumber.read(version);
    }

    private static String typed(List<String> values, int row) {
        String words = row <= values.size() ? Forms.line(values.get(row - 1)) : null;
        return words == null ? null : words.replaceAll("\\s+", " ");
    }
}
