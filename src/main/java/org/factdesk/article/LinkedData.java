package org.factdesk.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article a page describes in JSON-LD by the words of schema.org; every answer is null when it describes none. */
final class LinkedData {

    private static final Set<String> ARTICLES = Set.of("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting",
            "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
            "ReviewNewsArticle", "AdvertiserContentArticle", "Report", "ScholarlyArticle", "TechArticle",
            "SocialMediaPosting", "LiveBlogPosting");
    /** Newsrooms break lines inside strings, which JSON forbids and every crawler forgives. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    private static final int DEEPEST = 8;

    private final JsonNode article;
    private final Map<String, JsonNode> byId;

    private LinkedData(JsonNode article, Map<String, JsonNode> byId) {
        this.article = article;
        this.byId = byId;
    }

    /** Of several articles, the one whose address is this page's, else the first. */
    static LinkedData of(Document page, URI address) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)^\\s*application/ld\\+json]")) {
            collect(parsed(script.data()), things, 0);
        }
        Map<String, JsonNode> byId = new HashMap<>();
        things.stream().filter(thing -> thing.size() > 1).forEach(thing -> byId.putIfAbsent(thing.path("@id").asText(), thing));
        List<LinkedData> articles = things.stream().filter(LinkedData::isArticle)
                .map(thing -> new LinkedData(thing, byId)).toList();
        return articles.stream().filter(each -> address != null && address.toString().equals(each.address())).findFirst()
                .orElse(articles.isEmpty() ? new LinkedData(MissingNode.getInstance(), byId) : articles.get(0));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json.replaceFirst("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                    .replaceFirst("(?:-->|//]]>|]]>)\\s*$", ""));
        } catch (JsonProcessingException e) {
            // A page with broken linked data is read by its other parts
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> things, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, things, depth + 1));
        } else if (node.isObject()) {
            things.add(node);
            collect(node.path("@graph"), things, depth + 1);
            collect(node.path("mainEntity"), things, depth + 1);
            collect(node.path("author"), things, depth + 1);
            collect(node.path("publisher"), things, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode thing) {
        return list(thing.path("@type")).stream()
                .anyMatch(type -> ARTICLES.contains(type.asText().replaceFirst("^(?:https?://schema\\.org/|schema:)", "")));
    }

    String title() {
        return first(Stated::words, article.path("headline"), article.path("name"));
    }

    String byline() {
        Set<String> names = new LinkedHashSet<>();
        list(article.path("author")).forEach(author -> names.add(nameOf(author)));
        names.remove(null);
        return names.isEmpty() ? null : String.join(", ", names);
    }

    String publisher() {
        return list(article.path("publisher")).stream().map(this::nameOf).filter(Objects::nonNull).findFirst().orElse(null);
    }

    LocalDate publishedOn() {
        return first(Stated::date, article.path("datePublished"));
    }

    String language() {
        return first(Stated::language, article.path("inLanguage"), article.path("inLanguage").path("alternateName"));
    }

    String address() {
        return first(Stated::address, article.path("url"), article.path("mainEntityOfPage"),
                article.path("mainEntityOfPage").path("@id"));
    }

    /** A name as a string, in an object, or in an object elsewhere that this one points to. */
    private String nameOf(JsonNode node) {
        if (node.isTextual()) {
            return Stated.name(node.asText());
        }
        JsonNode named = node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
        return first(Stated::name, named.path("name"));
    }

    private static <T> T first(Function<String, T> reading, JsonNode... nodes) {
        for (JsonNode node : nodes) {
            for (JsonNode each : list(node)) {
                T value = each.isTextual() ? reading.apply(each.asText()) : null;
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static List<JsonNode> list(JsonNode node) {
        List<JsonNode> list = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(list::add);
        } else {
            list.add(node);
        }
        return list;
    }
}
