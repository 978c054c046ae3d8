package org.factdesk.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states outside its linked data: OpenGraph and other meta elements first, then its visible parts. */
final class PageData {

    private static final int MOST_METAS = 500;

    private final Document page;
    private final boolean visibleParts;
    private final List<Element> metas;

    /** @param visibleParts whether to look beyond the page's head, too, which a page without end makes too dear */
    PageData(Document page, boolean visibleParts) {
        this.page = page;
        this.visibleParts = visibleParts;
        this.metas = page.getElementsByTag("meta").stream().limit(MOST_METAS).toList();
    }

    /** og:title leaves the site's name out where the title element appends it. */
    String title() {
        String meta = meta(Stated::words, "og:title", "twitter:title", "dc.title", "citation_title");
        return meta == null ? Stated.words(page.title()) : meta;
    }

    String byline() {
        String meta = meta(Stated::name, "author", "article:author", "byl", "parsely-author", "sailthru.author",
                "dc.creator", "citation_author");
        return meta == null && visibleParts ? visibleByline() : meta;
    }

    private String visibleByline() {
        List<String> names = page.select("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name])), a[rel~=(?i)\\bauthor\\b]")
                .stream().map(Element::text).map(Stated::name).filter(Objects::nonNull).distinct().limit(10).toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    String publisher() {
        return meta(Stated::name, "og:site_name", "publisher", "dc.publisher", "citation_publisher");
    }

    LocalDate publishedOn() {
        LocalDate meta = meta(Stated::date, "article:published_time", "og:article:published_time", "datepublished",
                "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "pubdate", "dc.date.issued",
                "dcterms.issued", "dc.date", "date");
        return meta == null && visibleParts ? visibleDate() : meta;
    }

    /** A time element counts if it says that it is the date of publishing, or if it is the only date in the article's head. */
    private LocalDate visibleDate() {
        List<LocalDate> marked = dates("time[pubdate], [itemprop=datePublished][datetime]");
        if (!marked.isEmpty()) {
            return marked.get(0);
        }
        List<LocalDate> inHead = dates("article > time, article > header time, main > header time");
        return inHead.size() == 1 ? inHead.get(0) : null;
    }

    private List<LocalDate> dates(String selector) {
        return page.select(selector).stream()
                .map(time -> Stated.date(time.hasAttr("datetime") ? time.attr("datetime") : time.text()))
                .filter(Objects::nonNull).distinct().toList();
    }

    String language() {
        String meta = meta(Stated::language, "og:locale", "dc.language");
        if (meta != null) {
            return meta;
        }
        Element root = page.selectFirst("html");
        String written = root == null ? null : Stated.language(root.attr("lang"));
        return written == null && root != null ? Stated.language(root.attr("xml:lang")) : written;
    }

    String address() {
        String meta = meta(Stated::address, "og:url");
        if (meta != null) {
            return meta;
        }
        return page.select("link[rel~=(?i)\\bcanonical\\b]").stream().map(link -> Stated.address(link.attr("href")))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The first of these names, in this order, whose content is what it claims to be. */
    private <T> T meta(Function<String, T> reading, String... names) {
        for (String name : names) {
            for (Element meta : metas) {
                boolean named = List.of(meta.attr("property"), meta.attr("name"), meta.attr("itemprop")).stream()
                        .anyMatch(name::equalsIgnoreCase);
                T value = named ? reading.apply(meta.attr("content")) : null;
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }
}
