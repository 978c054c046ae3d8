package org.factdesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicNamesTest {

    @Test
    void a_member_chooses_the_name_that_readers_see_and_the_record_says_so() {
        Person person = new Person("Ida Quill", List.of("fact-checker"));
        Desk.as(person).post("/desk/me", Map.of("publicName", "  I. Quill ")).statusCode(303)
                .header("Location", containsString("/desk/members"));

        assertThat(stored(person).publicName).isEqualTo("I. Quill");
        assertThat(events(person)).singleElement().satisfies(event -> {
            assertThat(event.verb).isEqualTo(Verb.PUBLIC_NAME_CHANGED);
            assertThat(event.aboutId).isEqualTo(stored(person).id);
        });
        Desk.as(person).get("/desk/me").statusCode(200).body(containsString("value=\"I. Quill\""));
    }

    @Test
    void everybody_finds_it_from_every_page_of_the_desk_and_sees_what_readers_see() {
        Person person = new Person("Ada Field", List.of("admin"));
        Desk.as(person).get("/desk").statusCode(200).body(containsString("href=\"/desk/me\""));
        Desk.as(person).get("/desk/members").statusCode(200).body(containsString("href=\"/desk/me\""), containsString("the fact-check desk"));
    }

    @Test
    void an_empty_name_is_the_desks_again() {
        Person person = new Person("Ole Brand", List.of("reviewer"));
        Desk.as(person).post("/desk/me", Map.of("publicName", "Ole B.")).statusCode(303);
        Desk.as(person).post("/desk/me", Map.of("publicName", "  ")).statusCode(303);
        assertThat(stored(person).publicName).isNull();
    }

    @Test
    void the_same_name_again_is_no_event() {
        Person person = new Person("Uma Vale", List.of("editor"));
        Desk.as(person).post("/desk/me", Map.of("publicName", "Uma")).statusCode(303);
        Desk.as(person).post("/desk/me", Map.of("publicName", "Uma")).statusCode(303);
        assertThat(events(person)).hasSize(1);
    }

    @Test
    void a_name_that_is_too_long_comes_back_with_its_message_and_is_kept() {
        Person person = new Person("Kim Long", List.of("editor"));
        String typed = "n".repeat(201);
        Desk.as(person).post("/desk/me", Map.of("publicName", typed)).statusCode(422)
                .body(containsString("id=\"publicName-error\""), containsString("Use at most 200 characters."), containsString(typed));
        assertThat(stored(person).publicName).isNull();
    }

    @Test
    void characters_that_no_name_has_are_refused_before_the_database_sees_them() {
        Person person = new Person("Nul Byte", List.of("editor"));
        Desk.as(person).post("/desk/me", Map.of("publicName", "a\u0000b")).statusCode(422).body(containsString("on one line"));
        assertThat(stored(person).publicName).isNull();
    }

    @Test
    void a_name_is_text_and_never_markup() {
        Person person = new Person("Eve Mark", List.of("editor"));
        Desk.as(person).post("/desk/me", Map.of("publicName", "<b onclick=x>Eve</b>")).statusCode(303);
        Desk.as(Person.ADMIN).get("/desk/members").statusCode(200).body(containsString("&lt;b onclick=x&gt;Eve&lt;/b&gt;"));
    }

    private static Member stored(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Story.member(person));
    }

    private static List<Event> events(Person by) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Event.list("select e from Event e where e.member.id = ?1 order by e.id", stored(by).id));
    }
}
