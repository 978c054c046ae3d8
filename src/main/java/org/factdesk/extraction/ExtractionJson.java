package org.factdesk.extraction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON form of an extraction: its keys are a contract with pipelines, so they are written out here one by one. */
final class ExtractionJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExtractionJson() {
    }

    static String of(String file, Extraction extraction) {
        ObjectNode root = JSON.objectNode();
        root.put("file", file);
        root.put("language", extraction.language());
        ArrayNode sentences = root.putArray("sentences");
        extraction.sentences().forEach(sentence -> sentences.add(sentence(sentence)));
        ArrayNode attributions = root.putArray("attributions");
        extraction.attributions().forEach(attribution -> attributions.add(attribution(attribution)));
        ArrayNode claims = root.putArray("claims");
        extraction.claims().forEach(claim -> claims.add(claim(claim)));
        return root.toString();
    }

    private static ObjectNode sentence(Sentence sentence) {
        ObjectNode node = span(sentence.span());
        node.put("checkWorthiness", sentence.checkWorthiness());
        ArrayNode reasons = node.putArray("reasons");
        sentence.reasons().forEach(reason -> reasons.add(reason.label()));
        return node;
    }

    private static ObjectNode attribution(Attribution attribution) {
        ObjectNode node = JSON.objectNode();
        node.set("source", span(attribution.source()));
        node.set("cue", span(attribution.cue()));
        node.set("content", spans(attribution.content()));
        return node;
    }

    private static ObjectNode claim(ClaimCandidate claim) {
        ObjectNode node = JSON.objectNode();
        node.put("rank", claim.rank());
        node.put("start", claim.span().start());
        node.put("end", claim.span().end());
        node.put("statement", claim.statement());
        node.put("quotation", claim.quotation());
        node.put("claimant", claim.claimant());
        node.put("checkWorthiness", claim.checkWorthiness());
        node.put("via", claim.via());
        node.set("repeats", spans(claim.repeats()));
        ArrayNode unclear = node.putArray("unclear");
        claim.unclear().forEach(unclear::add);
        return node;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode array = JSON.arrayNode();
        spans.forEach(span -> array.add(span(span)));
        return array;
    }

    /** Null for no span, which the tree turns into a JSON null. */
    private static ObjectNode span(Span span) {
        if (span == null) return null;
        return JSON.objectNode().put("start", span.start()).put("end", span.end()).put("text", span.text());
    }
}
