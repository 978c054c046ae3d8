package org.factdesk.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import org.factdesk.testing.TestSignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The production package, built and run by the commands of the Dockerfile, with the settings of compose. */
class ProductionPackageIT {

    private static final ProductionEnvironment ENVIRONMENT = ProductionEnvironment.at("https://checks.example");
    private static ProductionDatabase database;
    private static DiscoveryStub signIn;
    private static ProductionRun factdesk;
    private static Duration start;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        database = ProductionDatabase.start(ENVIRONMENT.ofDatabase());
        signIn = DiscoveryStub.start();
        // The first start migrates; what is measured is the start after it
        try (ProductionRun first = ProductionRun.start(settings())) {
            first.untilReady();
        }
        factdesk = ProductionRun.start(settings());
        start = factdesk.untilReady();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (factdesk != null) {
            factdesk.close();
        }
        if (signIn != null) {
            signIn.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void nothing_of_development_or_tests_is_in_the_package() throws IOException, InterruptedException {
        try (JarFile jar = new JarFile(ProductionJar.built().toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names).contains("org/factdesk/web/Newsroom.class", "db/migration/V1__members.sql");
            assertThat(names).noneMatch(name -> name.matches("(?i).*(zonky|embedded-?postgres|postgres-[a-z]+-|dev-?ui/|org/testcontainers/).*")
                    || name.startsWith("org/factdesk/development/") || name.startsWith("org/factdesk/testing/"));
        }
    }

    @Test
    void health_answers_on_the_port_of_the_management_only() throws IOException, InterruptedException {
        assertThat(factdesk.management("/q/health").statusCode()).isEqualTo(200);
        assertThat(factdesk.get("/q/health").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/base.css", "/no-such-page", "/desk/members"})
    void every_answer_carries_the_headers_that_protect_it(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = factdesk.get(path);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/base.css", "/no-such-page"})
    void readers_get_no_cookie(String path) throws IOException, InterruptedException {
        assertThat(factdesk.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_desk_sends_to_the_sign_in_server_with_proof_key_and_nonce_and_back_by_https() throws IOException, InterruptedException {
        HttpResponse<String> answer = factdesk.get("/desk/members");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).startsWith(signIn.host() + "/realms/factdesk/auth?")
                .contains("client_id=factdesk", "code_challenge_method=S256", "nonce=", "redirect_uri=https%3A%2F%2F");
    }

    @Test
    void cookies_of_the_desk_are_secure_and_out_of_reach_of_scripts_and_other_sites() throws IOException, InterruptedException {
        assertThat(factdesk.get("/desk/members").headers().allValues("Set-Cookie")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; Secure").containsIgnoringCase("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Lax").containsIgnoringCase("Path=/desk"));
    }

    @Test
    void the_header_by_which_tests_sign_in_means_nothing_here() throws IOException, InterruptedException {
        assertThat(factdesk.get("/desk/members", TestSignIn.HEADER, "Nora Winther: editor, admin").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/dev-ui", "/q/dev-ui/welcome", "/q/dev", "/q/arc", "/q/swagger-ui"})
    void there_are_no_pages_for_developers(String path) throws IOException, InterruptedException {
        assertThat(factdesk.get(path).statusCode()).isEqualTo(404);
        assertThat(factdesk.management(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE mine (id int)", "DROP TABLE member", "ALTER TABLE event DISABLE TRIGGER ALL",
            "TRUNCATE event", "CREATE SCHEMA mine"})
    void the_running_application_cannot_change_a_table(String statement) throws SQLException {
        try (Connection connection = database.connect("factdesk_app", ENVIRONMENT.value("FACTDESK_APP_PASSWORD"));
                Statement application = connection.createStatement()) {
            application.executeQuery("SELECT count(*) FROM member").close();
            assertThatThrownBy(() -> application.execute(statement)).isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void a_job_that_a_node_dropped_is_done_by_this_one() throws SQLException, InterruptedException {
        try (Connection connection = database.connect("factdesk_app", ENVIRONMENT.value("FACTDESK_APP_PASSWORD"));
                Statement application = connection.createStatement()) {
            application.execute("""
                    WITH editor AS (INSERT INTO member (subject, name) VALUES ('editor-of-the-dropped-job', 'Nora Winther') RETURNING id),
                    text AS (INSERT INTO article (language, body, sha256, modelled, model_version, added_by_id)
                        SELECT 'en', 'The harbour cost 14 million crowns in 2021.', repeat('ab', 32), true, 'none', id FROM editor RETURNING id)
                    INSERT INTO job (kind, article_id, state, attempts, leased_until)
                        SELECT 'READ_ARTICLE', id, 'RUNNING', 1, now() - interval '1 second' FROM text""");
            Instant latest = Instant.now().plusSeconds(120);
            while (!done(application) && Instant.now().isBefore(latest)) {
                Thread.sleep(200);
            }
            assertThat(done(application)).isTrue();
        }
    }

    private static boolean done(Statement application) throws SQLException {
        try (ResultSet jobs = application.executeQuery("SELECT 1 FROM job JOIN candidate USING (article_id) WHERE job.state = 'DONE' AND attempts = 2")) {
            return jobs.next();
        }
    }

    @Test
    void a_start_logs_no_error_and_no_stack_trace() throws IOException {
        assertThat(factdesk.log()).contains("started in").doesNotContain("ERROR", "WARN", "\tat ", "Unrecognized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUARKUS_DATASOURCE_JDBC_URL", "FACTDESK_NEWSROOM_ADDRESS", "QUARKUS_OIDC_AUTH_SERVER_URL",
            "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET"})
    void without_what_it_needs_it_does_not_start_and_says_what_is_missing(String setting) throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        settings.remove(setting);
        try (ProductionRun refused = ProductionRun.start(settings)) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            String missing = refused.log().replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
            assertThat(missing).contains(setting);
        }
    }

    @Test
    void start_time_and_memory_are_measured() throws IOException {
        String resident = Files.readAllLines(Path.of("/proc", String.valueOf(factdesk.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS")).findFirst().orElseThrow();
        long megabytes = Long.parseLong(resident.replaceAll("\\D", "")) / 1024;
        System.out.printf("Production package on Java %d%s: ready after %.1f s, %d MB resident%n", Runtime.version().feature(),
                ProductionCache.isSupported() ? " with its cache" : "", start.toMillis() / 1000.0, megabytes);
        assertThat(megabytes).isBetween(50L, 1024L);
    }

    private static Map<String, String> settings() {
        return ENVIRONMENT.ofFactdesk(database, signIn.host());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
