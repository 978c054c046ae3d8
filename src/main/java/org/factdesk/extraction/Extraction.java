package org.factdesk.extraction;

import java.util.List;

/**
 * All that was found in one text.
 *
 * @param language     BCP-47 tag, "und" if it cannot be told
 * @param modelled     false if there is no model of check-worthiness for the language
 * @param sentences    in the order of the text
 * @param attributions in the order of the text
 * @param claims       strongest first; without a model in the order of the text
 */
public record Extraction(String language, boolean modelled, List<Sentence> sentences,
                         List<Attribution> attributions, List<ClaimCandidate> claims) {
}
