package org.factdesk.statistics;

import io.quarkus.panache.common.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.jboss.resteasy.reactive.RestQuery;

/** Which events of the record somebody asks for: who, what, which and when. What is left empty is not asked. */
public class EventFilter {

    /** Who did what nobody did, such as reading an article. */
    private static final String FACTDESK = "0";
    private static final String NUMBER = "\\d{1,18}";

    @RestQuery
    public String who;
    @RestQuery
    public String what;
    @RestQuery
    public String which;
    @RestQuery
    public String number;
    @RestQuery
    @PastDay
    public String from;
    @RestQuery
    @PastDay
    public String to;

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (asked(who) && !who.matches(NUMBER)) {
            problems.put("who", "Choose somebody.");
        }
        if (asked(what) && Choice.named(Verb.class, what).isEmpty()) {
            problems.put("what", "Choose what was done.");
        }
        if (asked(which) && Choice.named(RecordedThing.class, which).isEmpty()) {
            problems.put("which", "Choose what it was done to.");
        } else if (asked(which) != asked(number)) {
            problems.put(asked(which) ? "number" : "which", asked(which) ? "Give its number." : "Choose what has this number.");
        }
        if (asked(number) && !Forms.typed(number).matches(NUMBER)) {
            problems.put("number", "A number has digits only.");
        }
        if (problems.isEmpty() && asked(from) && asked(to) && PastDayRule.read(from).isAfter(PastDayRule.read(to))) {
            problems.put("from", "The first day comes before the last.");
        }
        return problems;
    }

    /** Newest first, after the event with the number {@code before}. */
    List<Event> newest(long before, int size, ZoneId zone) {
        List<String> conditions = new ArrayList<>(List.of("e.id < :before"));
        Parameters parameters = Parameters.with("before", before);
        if (FACTDESK.equals(who)) {
            conditions.add("e.member is null");
        } else if (asked(who)) {
            conditions.add("e.member.id = :who");
            parameters.and("who", Long.valueOf(who));
        }
        if (asked(what)) {
            conditions.add("e.verb = :what");
            parameters.and("what", Verb.valueOf(what));
        }
        if (asked(which)) {
            RecordedThing thing = RecordedThing.valueOf(which);
            conditions.add(thing.condition());
            thing.find(Long.parseLong(Forms.typed(number)), parameters);
        }
        if (asked(from)) {
            conditions.add("e.at >= :from");
            parameters.and("from", PastDayRule.read(from).atStartOfDay(zone).toInstant());
        }
        if (asked(to)) {
            conditions.add("e.at < :to");
            parameters.and("to", PastDayRule.read(to).plusDays(1).atStartOfDay(zone).toInstant());
        }
        return Event.<Event>find("select e from Event e left join fetch e.member where " + String.join(" and ", conditions) + " order by e.id desc",
                parameters).page(0, size).list();
    }

    public boolean isEmpty() {
        return fields().isEmpty();
    }

    /** As a link carries it. */
    public String query() {
        return fields().entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Of the next page: the events before this one. */
    public String older(long before) {
        return "/desk/events?" + (isEmpty() ? "" : query() + "&") + "before=" + before;
    }

    public List<Choice> people() {
        return Stream.concat(Member.everyone().stream().map(member -> new Choice(member.id.toString(), member.name)),
                Stream.of(new Choice(FACTDESK, "Factdesk"))).toList();
    }

    public List<Choice> verbs() {
        return Choice.of(Verb.class, Verb::words);
    }

    public List<Choice> things() {
        return Choice.of(RecordedThing.class, RecordedThing::label);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("who", who);
        fields.put("what", what);
        fields.put("which", which);
        fields.put("number", number);
        fields.put("from", from);
        fields.put("to", to);
        fields.values().removeIf(value -> !asked(value));
        return fields;
    }

    private static boolean asked(String value) {
        return Forms.typed(value) != null;
    }
}
