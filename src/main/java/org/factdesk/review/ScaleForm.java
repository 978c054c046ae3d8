package org.factdesk.review;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;

/** A scale as it is typed, a row for each rating. Each list holds one field of all rows; a browser sends them in their order. */
public class ScaleForm {

    private static final int ROWS_OF_A_NEW_SCALE = 3;

    /** Asked for a new scale only: its versions keep it. */
    @RestForm
    @Size(max = 60, message = "At most 60 characters.")
    public String name;
    /** Of the scale when the form was opened. */
    @RestForm
    public String version;
    @RestForm
    public List<String> label = List.of();
    @RestForm
    public List<String> definition = List.of();
    @RestForm
    public List<String> number = List.of();
    @RestForm
    public List<String> colour = List.of();
    @RestForm
    public List<String> icon = List.of();
    @RestForm
    public List<String> origin = List.of();
    /** What a button asks of the rows, such as {@code add} or {@code up-2}; nothing to look at them as they are. */
    @RestForm
    public String change;

    static ScaleForm empty() {
        return new ScaleForm().with(Collections.nCopies(ROWS_OF_A_NEW_SCALE, TypedRating.EMPTY));
    }

    static ScaleForm of(RatingScale scale) {
        ScaleForm form = new ScaleForm().with(scale.ratings().stream().map(TypedRating::of).toList());
        form.version = String.valueOf(scale.version);
        return form;
    }

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = new LinkedHashMap<>(forms.problems(this));
        problems.putAll(ScaleRules.problems(rows()));
        return problems;
    }

    Map<String, String> problemsOfNew(Forms forms) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Forms.line(name) == null) {
            problems.put("name", "Give the scale a name.");
        } else if (RatingScale.isKnown(Forms.line(name))) {
            problems.put("name", "There is a scale of this name: edit that one, or choose another name.");
        }
        problems.putAll(problems(forms));
        return problems;
    }

    public List<TypedRating> rows() {
        return IntStream.range(0, Math.min(label.size(), ScaleRules.MOST + 1))
                .mapToObj(row -> new TypedRating(at(label, row), at(definition, row), at(number, row), at(colour, row), at(icon, row), at(origin, row)))
                .toList();
    }

    /** For the page: what is said beside the fields of one row, counted from 1. */
    public Map<String, String> errorsOf(int row, Map<String, String> errors) {
        return FormRow.errors(errors, row, "label", "definition", "number", "colour", "icon");
    }

    /** The ratings as they would be. */
    public List<Rating> preview(RatingScale scale) {
        return IntStream.range(0, rows().size()).mapToObj(row -> rows().get(row).rating(scale, row + 1)).toList();
    }

    int base() {
        return SeenNumber.read(version);
    }

    boolean changesRows() {
        return Forms.typed(change) != null;
    }

    /** One more row, one less, or two that change places; what is typed in them goes with them. */
    ScaleForm changeRows() {
        List<TypedRating> rows = new ArrayList<>(rows());
        String[] words = change.strip().split("-", 2);
        int row = (words.length < 2 ? 0 : SeenNumber.read(words[1])) - 1;
        switch (words[0]) {
            case "add" -> rows.add(TypedRating.EMPTY);
            case "remove" -> removeFrom(rows, row);
            case "up" -> swap(rows, row - 1, row);
            case "down" -> swap(rows, row, row + 1);
            default -> { }
        }
        return with(rows);
    }

    public boolean takesMore() {
        return rows().size() < ScaleRules.MOST;
    }

    public List<Choice> colours() {
        return RatingLook.COLOURS;
    }

    public List<Choice> icons() {
        return RatingLook.ICONS;
    }

    private ScaleForm with(List<TypedRating> rows) {
        label = rows.stream().map(TypedRating::label).toList();
        definition = rows.stream().map(TypedRating::definition).toList();
        number = rows.stream().map(TypedRating::number).toList();
        colour = rows.stream().map(TypedRating::colour).toList();
        icon = rows.stream().map(TypedRating::icon).toList();
        origin = rows.stream().map(TypedRating::origin).toList();
        return this;
    }

    private static void removeFrom(List<TypedRating> rows, int row) {
        if (row >= 0 && row < rows.size()) {
            rows.remove(row);
        }
    }

    private static void swap(List<TypedRating> rows, int one, int other) {
        if (one >= 0 && other < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }

    private static String at(List<String> values, int row) {
        return row < values.size() ? values.get(row) : "";
    }
}
