package org.factdesk.extraction;

import java.util.List;

/**
 * All that was found in one text.
 *
 * @param language     BCP-47 tag, "und" if it cannot be told
 * @param modelled     false if there is no model for the language: then sentences are split and nothing else
 * @param sentences    in the order of the text
 * @param attributions in the order of the text
 * @param claims       strongest first
 */
public record Extraction(String language, boolean modelled, List<Sentence> sentences,
                         List<Attribution> attributions, List<ClaimCandidate> claims) {
}
