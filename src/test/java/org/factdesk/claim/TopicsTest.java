package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors and the admin keep the list of what claims are about. */
@QuarkusTest
class TopicsTest {

    @Test
    void a_new_topic_has_a_name_a_description_and_an_address() {
        String name = name("Ports, trade");
        for (Person person : List.of(Person.EDITOR, Person.ADMIN)) {
            Desk.as(person).get("/desk/topics").statusCode(200).body(containsString("New topic"));
        }
        Desk.as(Person.EDITOR).post("/desk/topics", Map.of("name", " " + name + " ", "description", "Harbours.")).statusCode(303);
        Topic topic = named(name);
        assertThat(topic.slug).matches("ports-trade-\\d+");
        assertThat(topic.description).isEqualTo("Harbours.");
        assertThat(verbs(topic.id)).containsExactly(Verb.TOPIC_ADDED);
        Desk.as(Person.ADMIN).get("/desk/topics").body(containsString("Harbours."), containsString(topic.slug));
    }

    @Test
    void what_is_missing_or_there_already_is_said_beside_its_field_and_the_rest_is_kept() {
        String name = named(add("Ports")).name;
        create(Map.of("name", " ", "description", "Kept words")).statusCode(422).body(containsString("Give the topic a name."),
                containsString("id=\"name-error\""), containsString("Kept words"));
        create(Map.of("name", "x".repeat(61), "description", "y".repeat(301))).statusCode(422).body(containsString("At most 60 characters."),
                containsString("At most 300 characters."));
        create(Map.of("name", name.toUpperCase())).statusCode(422).body(containsString("There is a topic of this name already."));
        putAway(id(name)).statusCode(303);
        create(Map.of("name", name)).statusCode(422).body(containsString("take that one up again"));
    }

    @Test
    void a_topic_keeps_its_address_whatever_it_is_called_later() {
        Topic topic = named(add("Ports"));
        String renamed = name("Harbours");
        update(topic.id, Map.of("name", renamed, "description", "", "version", "0")).statusCode(303);
        Topic now = named(renamed);
        assertThat(now.id).isEqualTo(topic.id);
        assertThat(now.slug).isEqualTo(topic.slug);
        Desk.as(Person.EDITOR).get("/desk/topics/" + topic.id).body(containsString("changed the topic: " + topic.name + ", now " + renamed));
        update(topic.id, Map.of("name", renamed.toUpperCase(), "description", "", "version", "1")).statusCode(303);
        assertThatThrownBy(() -> sql("UPDATE topic SET slug = 'elsewhere' WHERE id = " + topic.id)).hasStackTraceContaining("address of a topic never changes");
    }

    @Test
    void two_topics_of_the_same_letters_have_addresses_of_their_own() {
        String name = name("Arbeit");
        create(Map.of("name", name)).statusCode(303);
        create(Map.of("name", name + "!")).statusCode(303);
        assertThat(named(name + "!").slug).isEqualTo(named(name).slug + "-2");
        create(Map.of("name", name("\u0627\u0644\u0635\u062d\u0629"))).statusCode(303);
    }

    @Test
    void a_name_is_no_other_topics_name() {
        Topic one = named(add("Ports"));
        Topic other = named(add("Trade"));
        update(other.id, Map.of("name", one.name, "version", "0")).statusCode(422).body(containsString("There is a topic of this name already."));
        assertThat(named(other.name).id).isEqualTo(other.id);
    }

    @Test
    void of_two_changes_the_second_meets_both_texts() {
        Topic topic = named(add("Ports"));
        update(topic.id, Map.of("name", topic.name, "description", "Theirs.", "version", "0")).statusCode(303);
        update(topic.id, Map.of("name", topic.name, "description", "Mine.", "version", "0")).statusCode(409)
                .body(containsString("Theirs."), containsString("Mine."), containsString("name=\"version\" value=\"1\""));
        assertThat(named(topic.name).description).isEqualTo("Theirs.");
        update(topic.id, Map.of("name", topic.name, "description", "Mine.", "version", "1")).statusCode(303);
        assertThat(named(topic.name).description).isEqualTo("Mine.");
    }

    @Test
    void a_topic_that_was_put_away_stays_with_its_claims_and_can_be_taken_up_again() {
        long topic = Story.topic();
        Story story = Story.published().then(claim -> claim.topics.add(Topic.known(topic)));
        String name = QuarkusTransaction.requiringNew().call(() -> Topic.known(topic).name);
        putAway(topic).statusCode(303);
        putAway(topic).statusCode(409).body(containsString("put away already"));
        Desk.as(Person.EDITOR).get("/desk/claims/" + story.claimId).body(containsString(name));
        Desk.anonymous().get("/checks/" + story.slug).body(containsString(name));
        Desk.as(Person.EDITOR).get("/desk/claims/" + Story.newClaim().claimId + "/topics").body(not(containsString(">" + name + "<")));
        Desk.as(Person.EDITOR).post("/desk/topics/" + topic + "/revival", Map.of()).statusCode(303);
        Desk.as(Person.EDITOR).post("/desk/topics/" + topic + "/revival", Map.of()).statusCode(409).body(containsString("in use already"));
        assertThat(verbs(topic)).containsExactly(Verb.TOPIC_TAKEN_UP, Verb.TOPIC_PUT_AWAY, Verb.TOPIC_ADDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM topic WHERE id = %d", "TRUNCATE topic CASCADE"})
    void no_topic_is_ever_deleted(String removal) {
        long topic = Story.topic();
        assertThatThrownBy(() -> sql(removal.formatted(topic))).hasStackTraceContaining("only ever added");
    }

    @Test
    void the_list_counts_the_claims_of_each_and_leads_to_them() {
        long topic = Story.topic();
        Story.newClaim().then(claim -> claim.topics.add(Topic.known(topic)));
        Story.dismissed().then(claim -> claim.topics.add(Topic.known(topic)));
        String slug = QuarkusTransaction.requiringNew().call(() -> Topic.known(topic).slug);
        Desk.as(Person.ADMIN).get("/desk/topics").body(containsString("/desk/claims?status=ALL&amp;topic=" + slug + "\">2<"));
        Desk.as(Person.EDITOR).get("/desk/topics/999999999").statusCode(404);
    }

    private static ValidatableResponse create(Map<String, String> fields) {
        return Desk.as(Person.EDITOR).post("/desk/topics", fields);
    }

    private static ValidatableResponse update(long topic, Map<String, String> fields) {
        return Desk.as(Person.EDITOR).post("/desk/topics/" + topic, fields);
    }

    private static ValidatableResponse putAway(long topic) {
        return Desk.as(Person.EDITOR).post("/desk/topics/" + topic + "/retirement", Map.of());
    }

    /** Returns its name. */
    private static String add(String word) {
        String name = name(word);
        QuarkusTransaction.requiringNew().run(() -> Topic.add(name, null, member(Person.EDITOR)));
        return name;
    }

    private static String name(String word) {
        return word + " " + System.nanoTime();
    }

    private static Topic named(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Topic.named(name).orElseThrow());
    }

    private static long id(String name) {
        return named(name).id;
    }

    private static List<Verb> verbs(long topic) {
        return QuarkusTransaction.requiringNew().call(() -> Event.ofTopic(topic).stream().map(event -> event.verb).toList());
    }

    private static void sql(String change) {
        QuarkusTransaction.requiringNew().run(() -> Topic.getEntityManager().createNativeQuery(change).executeUpdate());
    }
}
