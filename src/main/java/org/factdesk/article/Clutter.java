package org.factdesk.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What stands around an article: menus, advertisements, notices, captions, share bars, related links, comments. */
final class Clutter {

    private static final String BY_MEANING = """
            script, style, noscript, template, nav, aside, footer, form, iframe, object, embed, svg, canvas, audio, video,
            figcaption, button, input, select, textarea, dialog, menu, address,
            [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog],
            [role=alert], [role=alertdialog], [role=menu], [role=toolbar],
            [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]""";

    private static final Set<String> COMMENTS = Set.of("comment", "comments", "commentlist", "disqus", "respond", "replies");

    private static final Set<String> SURROUNDINGS = Set.of("ad", "ads", "adv", "advert", "adverts", "advertisement",
            "advertising", "adsbygoogle", "sponsor", "sponsored", "promo", "promotion", "cookie", "cookies", "consent",
            "gdpr", "share", "sharing", "sharebar", "social", "related", "recommended", "recommendations", "recirculation",
            "newsletter", "subscribe", "breadcrumb", "breadcrumbs", "caption", "credit", "sidebar", "navbar", "nav",
            "navigation", "menu", "pagination", "toolbar", "outbrain", "taboola", "popup", "modal", "overlay", "banner",
            "byline", "author", "timestamp", "tags", "trending", "popular", "teaser", "teasers", "masthead", "copyright",
            "footer", "skip", "signup", "login");

    private static final String ARTICLE_PARTS = "h1, main, [role=main], [itemprop=articleBody]";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026\u061f\u3002\u0964][\"'\u201d\u2019\u00bb\u00a0\u202f)]*$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private Clutter() {
    }

    static void removeFrom(Document page) {
        page.select(BY_MEANING).stream().filter(each -> !holdsTheArticle(each)).forEach(Element::remove);
        removeNamed(page, COMMENTS, 1);
        // A class may also say what stands beside: never take what holds a third of all words
        removeNamed(page, SURROUNDINGS, 3);
        page.select("time").stream().filter(time -> time.closest("p, li, blockquote, td") == null).forEach(Element::remove);
        page.select("ul, ol").stream().filter(Clutter::isListOfLinks).forEach(Element::remove);
        page.select("p").stream().filter(Clutter::isBareLink).forEach(Element::remove);
    }

    private static void removeNamed(Document page, Set<String> names, int share) {
        Map<Element, Integer> lengths = lengths(page);
        int all = lengths.getOrDefault(page, 0);
        List<Element> named = page.select("[class], [id]").stream().filter(each -> isNamed(each, names)).toList();
        for (Element each : named) {
            boolean most = share > 1 && (long) lengths.getOrDefault(each, 0) * share > all;
            if (!most && !holdsTheArticle(each)) {
                each.remove();
            }
        }
    }

    private static boolean isNamed(Element element, Set<String> names) {
        return BETWEEN_WORDS.splitAsStream(element.className() + " " + element.id())
                .anyMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean holdsTheArticle(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html")
                || element.selectFirst(ARTICLE_PARTS) != null;
    }

    private static boolean isListOfLinks(Element list) {
        int linked = list.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return linked * 10 > list.text().length() * 7 && list.select("a").size() > 1;
    }

    /** A sentence that is all link ends like a sentence; a pointer to another story does not. */
    private static boolean isBareLink(Element paragraph) {
        Element link = paragraph.selectFirst("a");
        String words = paragraph.text().strip();
        return link != null && !words.isEmpty() && link.text().strip().equals(words) && !endsLikeASentence(words);
    }

    static boolean endsLikeASentence(String words) {
        return SENTENCE_END.matcher(words).find();
    }

    /** Letters in each element with all below it, in one walk. */
    private static Map<Element, Integer> lengths(Document page) {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words && node.parent() instanceof Element parent) {
                    lengths.merge(parent, words.text().strip().length(), Integer::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.parent() != null) {
                    lengths.merge(element.parent(), lengths.getOrDefault(element, 0), Integer::sum);
                }
            }
        });
        return lengths;
    }
}
