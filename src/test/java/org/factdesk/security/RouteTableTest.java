package org.factdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs routes.txt whole: who gets what from every route of the house. */
@QuarkusTest
class RouteTableTest {

    private static final List<RouteRow> TABLE = RouteRow.read("routes.txt");

    @BeforeAll
    static void deactivate() {
        Story.deactivated();
    }

    @Test
    void every_route_stands_in_the_table() {
        Set<String> written = TABLE.stream().map(RouteRow::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).containsExactlyInAnyOrderElementsOf(Routes.declared());
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_what_the_table_says() {
        return TABLE.stream().map(row -> DynamicTest.dynamicTest(row.toString(),
                () -> assertThat(row.answers()).as(row.toString()).isEqualTo(row.expected())));
    }
}
