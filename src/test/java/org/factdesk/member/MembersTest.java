package org.factdesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MembersTest {

    private static final Person LEAVING = new Person("Toma Lind", List.of("fact-checker", "reviewer"));
    private static final Person SECOND_ADMIN = new Person("Rhea Moss", List.of("admin"));

    @Test
    void everyone_of_the_newsroom_sees_names_and_roles_but_only_an_admin_sees_buttons() {
        id(LEAVING);
        Desk.as(Person.REVIEWER).get("/desk/members").statusCode(200)
                .body(containsString("Toma Lind"), containsString("fact-checker, reviewer"), not(containsString("Deactivate")));
        Desk.as(Person.ADMIN).get("/desk/members").statusCode(200)
                .body(containsString("/desk/members/%d/deactivation".formatted(id(LEAVING))));
    }

    @Test
    void nobody_reads_the_list_without_a_role_of_the_newsroom() {
        Desk.as(new Person("Guest", List.of("visitor"))).get("/desk/members").statusCode(403);
        assertThat(Desk.anonymous().get("/desk/members").extract().statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/members", "/desk/me"})
    void a_deactivated_member_is_kept_out_of_every_desk_page_until_activated_again(String page) {
        Person leaving = new Person("Leaving from " + page, List.of("editor"));
        Desk.as(Person.ADMIN).post(change(leaving, "deactivation"), Map.of()).statusCode(303);

        Desk.as(leaving).get(page).statusCode(403).body(containsString("deactivated"));
        Desk.as(leaving).post("/desk/me", Map.of("publicName", "Still here")).statusCode(403);
        assertThat(stored(leaving).publicName).isNull();

        Desk.as(Person.ADMIN).post(change(leaving, "activation"), Map.of()).statusCode(303);
        Desk.as(leaving).get(page).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//desk/members", "/desk//members", "/desk/members/", "/desk/members;page=1", "/%64esk/members", "/x/../desk/members"})
    void no_way_to_write_an_address_opens_the_desk_to_somebody_deactivated(String address) {
        Person leaving = new Person("Leaving by " + address, List.of("editor"));
        Desk.as(Person.ADMIN).post(change(leaving, "deactivation"), Map.of()).statusCode(303);
        assertThat(Desk.as(leaving).request().urlEncodingEnabled(false).get(address).statusCode()).isBetween(400, 499);
    }

    @Test
    void each_change_of_an_account_is_one_event_by_the_admin_about_the_member() {
        Person leaving = new Person("Ana Frost", List.of("editor"));
        Desk.as(Person.ADMIN).post(change(leaving, "deactivation"), Map.of()).statusCode(303);
        Desk.as(Person.ADMIN).post(change(leaving, "activation"), Map.of()).statusCode(303);

        assertThat(events(leaving)).extracting(event -> event.verb)
                .containsExactly(Verb.MEMBER_DEACTIVATED, Verb.MEMBER_ACTIVATED);
        assertThat(events(leaving)).allSatisfy(event -> assertThat(event.member.id).isEqualTo(id(Person.ADMIN)));
    }

    @Test
    void nobody_deactivates_themselves() {
        Desk.as(SECOND_ADMIN).post(change(SECOND_ADMIN, "deactivation"), Map.of()).statusCode(403)
                .body(containsString("another admin"));
        assertThat(stored(SECOND_ADMIN).active).isTrue();
    }

    @Test
    void what_is_so_already_is_refused_and_not_recorded_twice() {
        Person leaving = new Person("Bo Stern", List.of("editor"));
        Desk.as(Person.ADMIN).post(change(leaving, "activation"), Map.of()).statusCode(409);
        Desk.as(Person.ADMIN).post(change(leaving, "deactivation"), Map.of()).statusCode(303);
        Desk.as(Person.ADMIN).post(change(leaving, "deactivation"), Map.of()).statusCode(409);
        assertThat(events(leaving)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivation", "activation"})
    void an_editor_cannot_change_an_account(String change) {
        Desk.as(Person.EDITOR).post(change(LEAVING, change), Map.of()).statusCode(403);
        assertThat(stored(LEAVING).active).isTrue();
    }

    @Test
    void an_unknown_member_is_not_found() {
        Desk.as(Person.ADMIN).post("/desk/members/999999/deactivation", Map.of()).statusCode(404);
        Desk.as(Person.ADMIN).post("/desk/members/nobody/deactivation", Map.of()).statusCode(404);
    }

    private static String change(Person person, String change) {
        return "/desk/members/%d/%s".formatted(id(person), change);
    }

    private static long id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Story.member(person).id);
    }

    private static Member stored(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Story.member(person));
    }

    private static List<Event> events(Person about) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Event.list("select e from Event e join fetch e.member where e.aboutId = ?1 order by e.id", id(about)));
    }
}
