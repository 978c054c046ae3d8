package org.factdesk.extraction;

import java.util.List;

/**
 * An attribution with what the claims need of it.
 *
 * @param kind     null for a quotation without a cue of its own sentence
 * @param claimant who it is, in the best words of the text; null if that is not certain
 */
record Utterance(Attribution attribution, CueKind kind, String claimant) {

    int start() {
        return attribution.content().get(0).start();
    }

    int end() {
        List<Span> content = attribution.content();
        return content.get(content.size() - 1).end();
    }
}
