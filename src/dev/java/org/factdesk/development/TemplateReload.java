package org.factdesk.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * In dev mode a changed template is on the next page at once. Live reload does not follow the folder of the templates (its
 * resources have a target path), so they are read from where they are edited, anew for each request.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class TemplateReload {

    private static final Path FOLDER = Path.of("templates");

    void locate(@Observes EngineBuilder builder) {
        builder.addLocator(new EditedFiles());
    }

    void forgetAtEachRequest(@Observes Router router, Engine engine) {
        router.route("/desk*").order(Integer.MIN_VALUE).handler(context -> {
            engine.clearTemplates();
            context.next();
        });
    }

    private static final class EditedFiles implements TemplateLocator {

        @Override
        public Optional<TemplateLocation> locate(String id) {
            Path file = FOLDER.resolve(id.endsWith(".html") ? id : id + ".html");
            return Files.isRegularFile(file) ? Optional.of(new EditedFile(file)) : Optional.empty();
        }

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 100;
        }
    }

    private record EditedFile(Path file) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
        }
    }
}
