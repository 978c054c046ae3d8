package org.factdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.extraction.Extractor;

/** A public set of texts that people have labelled. */
interface EvaluationSet {

    /** Its folder, or a file in it, under the folder of all data. */
    String place();

    default boolean isIn(Path data) {
        return Files.exists(data.resolve(place()));
    }

    /** Runs the extraction over it. Each prediction goes to {@code predictions}, so that a figure can be looked into. */
    List<Figure> score(Path data, Extractor extractor, Predictions predictions) throws IOException;
}
