package org.factdesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.factdesk.extraction.Attribution;
import org.factdesk.extraction.Extractor;

/**
 * Who says what in news: the dev part of PolNeAR (Newell et al., "An Attribution Relations Corpus for Political News", LREC 2018)
 * as labelled tokens, which is the form that published tables use. The paragraphs of an article are read as one text.
 */
final class TaggedArticles implements EvaluationSet {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BETWEEN_PARAGRAPHS = "\n\n";
    private static final List<String> ROLES = List.of("source", "cue", "content");

    @Override
    public String place() {
        return "cofenet-polnear/valid.txt";
    }

    @Override
    public List<Figure> score(Path data, Extractor extractor, Predictions predictions) throws IOException {
        RoleSpans spans = new RoleSpans();
        articles(data.resolve(place())).forEach((article, paragraphs) -> read(article, paragraphs, extractor, spans, predictions));
        return ROLES.stream().flatMap(role -> Stream.of(new Figure("PolNeAR dev", role + " precision", spans.precision(role)),
                new Figure("PolNeAR dev", role + " recall", spans.recall(role)), new Figure("PolNeAR dev", role + " F1", spans.f1(role)))).toList();
    }

    private static void read(String article, List<TaggedParagraph> paragraphs, Extractor extractor, RoleSpans spans, Predictions predictions) {
        String text = String.join(BETWEEN_PARAGRAPHS, paragraphs.stream().map(paragraph -> paragraph.text).toList());
        List<Attribution> attributions = extractor.extract(text, "en").attributions();
        int offset = 0;
        for (TaggedParagraph paragraph : paragraphs) {
            List<String> found = paragraph.labelled(attributions, offset);
            spans.add(paragraph.labels, found);
            predictions.add(Map.of("article", article, "labels", paragraph.labels, "found", found));
            offset += paragraph.text.length() + BETWEEN_PARAGRAPHS.length();
        }
    }

    private static Map<String, List<TaggedParagraph>> articles(Path file) throws IOException {
        Map<String, List<TaggedParagraph>> articles = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode item = JSON.readTree(line);
            articles.computeIfAbsent(item.get("id").asText(), unseen -> new ArrayList<>())
                    .add(new TaggedParagraph(strings(item.get("tokens")), strings(item.get("labels"))));
        }
        return articles;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
