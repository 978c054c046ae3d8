package org.factdesk.docker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.factdesk.testing.Person;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of the desk with what it came with, anything where one has to choose, and what somebody writes. */
final class FilledForm {

    /** Sent as the cookie too: whoever has both comes from a page of the desk. */
    static final String TOKEN = "dGVzdC1mb3JtLXRva2VuLQ";

    private final FormElement form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    FilledForm(FormElement form, Random chance) {
        this.form = form;
        form.formData().forEach(field -> fields.computeIfAbsent(field.key(), name -> new ArrayList<>()).add(field.value()));
        // a choice may be an empty word, which jsoup takes for a tick
        form.select("input[type=radio][checked]").forEach(radio -> type(radio.attr("name"), radio.attr("value")));
        form.select("input[type=radio][required]").stream().map(radio -> radio.attr("name")).distinct().filter(name -> !fields.containsKey(name))
                .forEach(name -> type(name, any("input[type=radio][name=" + name + "]", chance)));
        form.select("select[required]").stream().map(choice -> choice.attr("name")).filter(name -> fields.get(name).contains(""))
                .forEach(name -> type(name, any("select[name=" + name + "] option:not([value=''])", chance)));
        form.select("input[type=file]").forEach(file -> fields.remove(file.attr("name")));
        type("form-token", TOKEN);
    }

    FilledForm with(Deed deed, long claim, String word) {
        if (deed.isWorded()) {
            type(form.selectFirst("textarea").attr("name"), word);
        }
        switch (deed) {
            case TYPE_IN -> {
                type("statement", "The harbour of Tarnvik handled more ships than ever: " + word);
                type("claimant", "Ilka Sorens");
                type("madeOn", LocalDate.now().minusMonths(1).toString());
            }
            case ASSIGN -> {
                type("factChecker", option("factChecker", Person.FACT_CHECKER));
                type("reviewer", option("reviewer", Person.REVIEWER));
                type("dueOn", LocalDate.now().plusYears(1).toString());
            }
            case ADD_EVIDENCE -> {
                type("kind", "INTERVIEW");
                type("title", word);
            }
            case SAVE -> {
                type("headline", "Fewer ships than claimed, says the register: claim " + claim);
                type("body", "The register of the harbour lists fewer ships [^1].");
            }
            default -> {
            }
        }
        return this;
    }

    String encoded() {
        return fields.entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private void type(String name, String words) {
        fields.put(name, List.of(words));
    }

    private String any(String which, Random chance) {
        List<Element> all = form.select(which);
        return all.get(chance.nextInt(all.size())).val();
    }

    private String option(String name, Person person) {
        return form.selectFirst("select[name=%s] option:containsOwn(%s)".formatted(name, person.name())).val();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
