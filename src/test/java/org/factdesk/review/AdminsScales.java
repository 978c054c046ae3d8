package org.factdesk.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;

/** The admin at the pages of the scales. Whoever chooses another scale in a test goes back to the desk's own in the end. */
final class AdminsScales {

    static final String[] THREE = {"Right | It is so. | 3 | green | circle-check", "Doubtful | It may be so. | 2 | amber | contrast",
            "Wrong | It is not so. | 1 | red | x"};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private AdminsScales() {
    }

    /** A new scale of three, stored and not chosen. */
    static long added() {
        return added(THREE);
    }

    static long added(String... rows) {
        String location = Desk.as(Person.ADMIN).post("/desk/scales/new", fields("Scale " + NEXT.incrementAndGet(), rows)).statusCode(303)
                .extract().header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    /** A new scale of three that the desk judges with now. */
    static long chosen() {
        long scale = added();
        choose(scale).statusCode(303);
        return scale;
    }

    static ValidatableResponse choose(long scale) {
        return Desk.as(Person.ADMIN).post("/desk/scales/%d/adoption".formatted(scale), Map.of("version", version(scale)));
    }

    static void chooseTheDesksOwn() {
        long own = inside(() -> Rating.bySlug("true").orElseThrow().scale.id);
        if (!inside(() -> RatingScale.known(own).current)) {
            choose(own).statusCode(303);
        }
    }

    /** As its page sends it: with the version it showed and the ratings that the rows were. */
    static ValidatableResponse edit(long scale, String... rows) {
        return editUpon(version(scale), scale, rows);
    }

    static ValidatableResponse editUpon(String seen, long scale, String... rows) {
        Map<String, Object> fields = fields(null, rows);
        fields.put("version", seen);
        fields.put("origin", inside(() -> RatingScale.known(scale).ratings().stream().map(rating -> rating.id.toString()).toList()));
        return Desk.as(Person.ADMIN).post("/desk/scales/%d/ratings".formatted(scale), fields);
    }

    static long edited(long scale, String... rows) {
        String location = edit(scale, rows).statusCode(303).extract().header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    /** Each row is word, meaning, number, colour and icon. */
    static Map<String, Object> fields(String name, String... rows) {
        Map<String, Object> fields = new HashMap<>();
        if (name != null) {
            fields.put("name", name);
        }
        List<String> names = List.of("label", "definition", "number", "colour", "icon");
        for (int i = 0; i < names.size(); i++) {
            List<String> values = new ArrayList<>();
            for (String row : rows) {
                values.add(row.split("\\|", -1)[i].strip());
            }
            fields.put(names.get(i), values);
        }
        return fields;
    }

    static List<String> labels(long scale) {
        return inside(() -> RatingScale.known(scale).ratings().stream().map(rating -> rating.label).toList());
    }

    static String rating(long scale, String label) {
        return inside(() -> of(scale).filter(rating -> rating.label.equals(label)).findFirst().orElseThrow().id.toString());
    }

    static String slug(long scale, String label) {
        return inside(() -> of(scale).filter(rating -> rating.label.equals(label)).findFirst().orElseThrow().slug);
    }

    static String version(long scale) {
        return inside(() -> String.valueOf(RatingScale.known(scale).version));
    }

    static <T> T inside(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    private static Stream<Rating> of(long scale) {
        return RatingScale.known(scale).ratings().stream();
    }
}
