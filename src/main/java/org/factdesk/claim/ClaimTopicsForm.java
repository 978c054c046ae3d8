package org.factdesk.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.web.Choice;
import org.jboss.resteasy.reactive.RestForm;

/** The topics that a claim is to have, by their numbers. */
public class ClaimTopicsForm {

    @RestForm
    public List<String> topic = List.of();
    /** Those that it had when the form was opened. */
    @RestForm
    public List<String> seen = List.of();

    static ClaimTopicsForm of(Claim claim) {
        ClaimTopicsForm form = new ClaimTopicsForm();
        form.topic = numbers(claim.topics);
        form.seen = form.topic;
        return form;
    }

    /** One that was put away stays where it is, and is given to no other claim. */
    Map<String, String> problems(Claim claim) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<Topic> known = topics();
        if (known.size() < topic.stream().distinct().count() || known.stream().anyMatch(one -> one.isPutAway() && !claim.topics.contains(one))) {
            problems.put("topic", "Choose from the list: a topic that you chose is not in use any more.");
        }
        return problems;
    }

    /** In use, and those the claim has. */
    static List<Choice> choices(Claim claim) {
        return Stream.concat(Topic.inUse().stream(), claim.topics.stream().filter(Topic::isPutAway))
                .map(topic -> new Choice(topic.id.toString(), topic.isPutAway() ? topic.name + " (put away)" : topic.name)).toList();
    }

    public Set<Topic> topics() {
        return known(topic);
    }

    Set<Topic> seenTopics() {
        return known(seen);
    }

    private static Set<Topic> known(List<String> numbers) {
        return numbers.stream().flatMap(number -> known(number).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Topic> known(String number) {
        return number.matches("\\d{1,18}") ? Topic.findByIdOptional(Long.valueOf(number)) : Optional.empty();
    }

    private static List<String> numbers(Set<Topic> topics) {
        return topics.stream().map(topic -> topic.id.toString()).toList();
    }
}
