package org.factdesk.article;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.factdesk.extraction.Extractor;

/** In production the models are read beside the start, so that nobody waits for them with the first article. */
@ApplicationScoped
@IfBuildProfile("prod")
class ExtractorStart {

    void readModels(@Observes StartupEvent started) {
        Thread reader = new Thread(Extractor::readModels, "extraction-models");
        reader.setDaemon(true);
        reader.start();
    }
}
