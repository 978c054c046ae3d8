package org.factdesk.factcheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The body of a fact-check as HTML for a page. Markdown by CommonMark with tables; HTML that was typed is shown as text and
 * whatever comes out is sanitised. {@code [^3]} becomes the number of the source that it cites, {@code ![](image:2)} the second image.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    /** Deeper than any text needs; what is deeper would be walked through by recursion until the stack ends. */
    private static final int DEEPEST = 50;
    /** The parser looks from each of them to the end of the text for its counterpart. */
    private static final int MOST_ANGLES = 2000;
    /** Columns of a table; an empty cell is written for each in every row. */
    private static final int MOST_BARS = 50;
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final String KEY = "\\[\\^(\\d{1,18}(?:\\.\\d{1,3})?)]";
    private static final Pattern CITATION = Pattern.compile(KEY);
    /** Would be taken for the address of a link, which all citations of that number would become. */
    private static final Pattern CITATION_AT_START = Pattern.compile("^( {0,3})(?=" + KEY + ":)", Pattern.MULTILINE);
    private static final Pattern PICTURE = Pattern.compile("image:(\\d{1,4})");
    private static final String ELSEWHERE = "noopener nofollow";
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre", "br", "hr", "sup",
                    "table", "thead", "tbody", "tr", "th", "td", "a", "img", "figure", "figcaption")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href").onElements("a")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,6}")).onElements("ol")
            .allowAttributes("class").matching(true, "cite").onElements("a")
            .allowAttributes("src", "alt", "width", "height", "loading").onElements("img")
            .allowAttributes("rel").matching(true, ELSEWHERE).onElements("a")
            .toFactory();

    private Markdown() {
    }

    /** @param imageAddress where the image is served to the one who reads */
    public static String html(String body, Sources sources, List<Image> images, Function<Image, String> imageAddress) {
        Map<String, Image> byAddress = images.stream().collect(Collectors.toMap(image -> "image:" + image.number, image -> image));
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(context -> Markdown::leadAway)
                .nodeRendererFactory(context -> new Pictures(context, byAddress, imageAddress))
                .nodeRendererFactory(context -> new Citations(context, sources))
                .build();
        return parsed(body).map(document -> POLICY.sanitize(renderer.render(settle(document)))).orElseGet(() -> asTyped(body));
    }

    /** Empty where it cannot be meant as Markdown. */
    private static Optional<Node> parsed(String body) {
        if (count(body, '<') > MOST_ANGLES || body.lines().anyMatch(line -> count(line, '|') > MOST_BARS)) {
            return Optional.empty();
        }
        return Optional.of(PARSER.parse(CITATION_AT_START.matcher(body).replaceAll("$1\\\\"))).filter(document -> depth(document) <= DEEPEST);
    }

    /** What a text cites, by key, in the order in which it does. */
    static List<String> cited(String body) {
        return CITATION.matcher(body).results().map(citation -> citation.group(1)).distinct().toList();
    }

    /** Numbers of the pictures that a text places. */
    static List<Integer> pictures(String body) {
        Set<Integer> numbers = new LinkedHashSet<>();
        parsed(body).ifPresent(document -> document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Image image) {
                Matcher address = PICTURE.matcher(image.getDestination());
                if (address.matches()) {
                    numbers.add(Integer.valueOf(address.group(1)));
                }
            }
        }));
        return List.copyOf(numbers);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    /** What cannot be meant as Markdown is shown as it is. */
    private static String asTyped(String body) {
        return POLICY.sanitize("<pre>" + body.replace("&", "&amp;").replace("<", "&lt;") + "</pre>");
    }

    /** A link to another host says nothing of who follows it and vouches for nothing. */
    private static void leadAway(Node node, String tag, Map<String, String> attributes) {
        String address = attributes.get("href");
        boolean here = address == null || address.startsWith("#") || address.startsWith("/") && !address.startsWith("//");
        if (tag.equals("a") && !here) {
            attributes.put("rel", ELSEWHERE);
        }
    }

    /** Of the deepest node, found without recursion. */
    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    /** A page has one h1, its headline; a picture stands for itself, after the paragraph that names it. */
    private static Node settle(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                List<Node> pictures = new ArrayList<>();
                for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                    if (child instanceof org.commonmark.node.Image) {
                        pictures.add(child);
                    }
                }
                Node before = paragraph;
                for (Node picture : pictures) {
                    before.insertAfter(picture);
                    before = picture;
                }
                if (paragraph.getFirstChild() == null) {
                    paragraph.unlink();
                }
            }

            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(4, Math.max(2, heading.getLevel())));
                visitChildren(heading);
            }
        });
        return document;
    }

    private record Citations(HtmlNodeRendererContext context, Sources sources) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(org.commonmark.node.Text.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter writer = context.getWriter();
            String text = ((org.commonmark.node.Text) node).getLiteral();
            Matcher citation = CITATION.matcher(text);
            int written = 0;
            while (citation.find()) {
                Optional<Sources.Source> source = sources.citedBy(citation.group(1));
                if (source.isEmpty()) {
                    continue;
                }
                // a raised number stands close to its word
                String before = text.substring(written, citation.start()).stripTrailing();
                boolean follows = written > 0 && before.isEmpty();
                writer.text(before);
                writer.tag("sup");
                writer.text(follows ? ", " : "");
                writer.tag("a", Map.of("class", "cite", "href", "#source-" + source.get().number()));
                writer.text(String.valueOf(source.get().number()));
                writer.tag("/a");
                writer.tag("/sup");
                written = citation.end();
            }
            writer.text(text.substring(written));
        }
    }

    private record Pictures(HtmlNodeRendererContext context, Map<String, Image> images, Function<Image, String> address)
            implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(org.commonmark.node.Image.class);
        }

        /** Only pictures of this check are shown: a foreign address would tell others who reads. */
        @Override
        public void render(Node node) {
            Image image = images.get(((org.commonmark.node.Image) node).getDestination());
            if (image == null) {
                return;
            }
            HtmlWriter writer = context.getWriter();
            writer.line();
            writer.tag("figure");
            writer.tag("img", Map.of("src", address.apply(image), "alt", image.alternativeText, "width",
                    String.valueOf(image.width), "height", String.valueOf(image.height), "loading", "lazy"));
            writer.tag("figcaption");
            writer.text(image.credit);
            writer.tag("/figcaption");
            writer.tag("/figure");
            writer.line();
        }
    }
}
