package org.factdesk.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.member.Role;
import org.junit.jupiter.api.Test;

/** No container engine runs where the tests run, so the files are held to what can be known without one. */
class DockerFilesTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET");
    private static final Pattern REQUIRED_VARIABLE = Pattern.compile("\\$\\{[A-Z_]+:\\?}");

    @Test
    void the_example_names_every_variable_of_compose_and_no_other() {
        assertThat(DockerFiles.example().keySet())
                .isEqualTo(new TreeSet<>(DockerFiles.variablesOf(DockerFiles.read("compose.yaml"))));
    }

    @Test
    void every_variable_of_the_example_is_explained() {
        List<String> lines = DockerFiles.read(".env.example").lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).matches("[A-Z_]+=.*")) {
                assertThat(lines.get(line - 1)).as("above %s", lines.get(line)).matches("# .+|[A-Z_]+=.*");
            }
        }
    }

    @Test
    void no_secret_is_written_down() {
        assertThat(DockerFiles.example()).allSatisfy((name, value) -> {
            if (SECRET.matcher(name).find()) {
                assertThat(value).as(name).isEmpty();
            }
        });
        assertThat(DockerFiles.environment().filter(entry -> SECRET.matcher(entry.getKey()).find()).toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(entry -> assertThat(entry.getValue()).as(entry.getKey()).matches(REQUIRED_VARIABLE));
        assertThat(DockerFiles.read("postgres/roles.sql").lines().filter(line -> line.contains(" PASSWORD ")))
                .allSatisfy(line -> assertThat(line).matches(".* PASSWORD :'[a-z_]+';"));
    }

    @Test
    void every_setting_that_compose_makes_is_one_that_the_running_application_reads() throws IOException {
        Set<String> known = knownSettings();
        List<String> made = DockerFiles.read("compose.yaml").split("\n {2}factdesk:")[1].lines()
                .flatMap(line -> DockerFiles.matches(Pattern.compile("^ {6}((?:FACTDESK|QUARKUS)_[A-Z_]+):"), line))
                .map(match -> match.group(1)).toList();
        assertThat(made).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void every_setting_in_the_table_of_the_readme_is_one_that_the_running_application_reads() throws IOException {
        Set<String> known = knownSettings();
        List<String> told = Files.readString(Path.of("README.md")).lines().filter(line -> line.startsWith("| `"))
                .flatMap(line -> DockerFiles.matches(Pattern.compile("`((?:FACTDESK|QUARKUS)_[A-Z_]+)`"), line.split("\\|")[1]))
                .map(match -> match.group(1)).toList();
        assertThat(told).hasSizeGreaterThan(15).containsAll(ownSettings()).allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void every_copied_file_exists_or_comes_out_of_the_build() throws IOException {
        String name = artifact();
        for (String[] words : copies()) {
            String source = words[words.length - 2];
            if (words[1].equals("--from=package")) {
                assertThat(source).isEqualTo("/build/target/%s-runner.jar".formatted(name));
            } else {
                assertThat(Path.of(source)).exists();
                assertThat(DockerFiles.read("Dockerfile.dockerignore").lines()).contains("!" + source.replaceFirst("^\\./", ""));
            }
        }
        assertThat(copies()).hasSizeGreaterThan(4);
    }

    @Test
    void every_file_that_compose_mounts_exists() {
        List<String> mounted = DockerFiles.matches(Pattern.compile("- (\\./[^:]+):"), DockerFiles.read("compose.yaml"))
                .map(match -> match.group(1)).toList();
        assertThat(mounted).hasSize(2).allSatisfy(file -> assertThat(DockerFiles.FOLDER.resolve(file)).exists());
    }

    @Test
    void the_image_does_not_run_as_root() {
        String image = DockerFiles.read("Dockerfile");
        assertThat(image).contains("\nUSER factdesk\n");
        assertThat(image.indexOf("\nUSER factdesk")).isLessThan(image.indexOf("\nENTRYPOINT"));
    }

    @Test
    void the_realm_has_the_roles_of_the_newsroom_and_no_other() throws IOException {
        List<String> roles = texts(realm().path("roles").path("realm"), "name");
        assertThat(roles).containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::claimName).toList());
    }

    @Test
    void the_realm_brings_nobody_and_no_password() throws IOException {
        assertThat(realm().has("users")).isFalse();
        JsonNode client = realm().path("clients").get(0);
        assertThat(client.path("secret").asText()).isEqualTo("${FACTDESK_OIDC_SECRET}");
        assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(realm().path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void compose_gives_keycloak_every_variable_of_the_realm() {
        String keycloak = DockerFiles.read("compose.yaml").split("\n {2}keycloak:")[1].split("\n {2}factdesk:")[0];
        assertThat(DockerFiles.variablesOf(DockerFiles.read("keycloak/factdesk-realm.json")))
                .isNotEmpty().allSatisfy(name -> assertThat(keycloak).contains("      " + name + ": "));
    }

    private static List<String[]> copies() {
        return DockerFiles.read("Dockerfile").lines().filter(line -> line.startsWith("COPY ")).map(line -> line.split(" ")).toList();
    }

    private static String artifact() throws IOException {
        String project = Files.readString(Path.of("pom.xml"));
        return Stream.of("artifactId", "version")
                .map(tag -> project.split("<" + tag + ">", 2)[1].split("</", 2)[0]).collect(Collectors.joining("-"));
    }

    private static Set<String> knownSettings() throws IOException {
        Set<String> known = RuntimeSettings.documented();
        known.addAll(ownSettings());
        return known;
    }

    private static Set<String> ownSettings() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().map(name -> name.replaceFirst("^%[a-z,]+\\.", ""))
                .filter(name -> name.startsWith("factdesk."))
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_")).collect(Collectors.toSet());
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(DockerFiles.FOLDER.resolve("keycloak/factdesk-realm.json").toFile());
    }

    private static List<String> texts(JsonNode list, String field) {
        return Stream.iterate(0, index -> index + 1).limit(list.size()).map(index -> list.get(index).path(field).asText()).toList();
    }
}
