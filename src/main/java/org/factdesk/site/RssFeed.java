package org.factdesk.site;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.web.Caching;
import org.factdesk.web.Newsroom;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The newest checks as RSS 2.0. A corrected check keeps its guid, so no reader gets it as a new one. */
@Path("/feed.rss")
@PermitAll
@Transactional
public class RssFeed {

    static final int NEWEST = 30;
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    @Inject
    Newsroom newsroom;
    @Inject
    SiteMessages messages;

    @GET
    public Response show() throws FeedException {
        List<FactCheck> checks = FactCheck.live(null, NEWEST);
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(xml(newsroom.name()));
        channel.setLink(newsroom.address() + "/");
        channel.setDescription(xml(messages.feedDescription(newsroom.name())));
        channel.setLanguage(newsroom.language());
        checks.stream().map(check -> check.changedAt).max(Comparator.naturalOrder()).map(Date::from).ifPresent(channel::setLastBuildDate);
        channel.getForeignMarkup().add(selfLink());
        channel.setItems(checks.stream().map(this::item).toList());
        return Caching.aMinute(Response.ok(new WireFeedOutput().outputString(channel), "application/rss+xml;charset=UTF-8").build());
    }

    private Item item(FactCheck check) {
        String address = newsroom.address() + "/checks/" + check.slug;
        Guid guid = new Guid();
        guid.setPermaLink(true);
        guid.setValue(address);
        Description summary = new Description();
        // feed readers take it for HTML
        summary.setValue(xml(check.liveRevision.summary).replace("&", "&amp;").replace("<", "&lt;"));
        Item item = new Item();
        item.setTitle(xml(check.liveRevision.headline));
        item.setLink(address);
        item.setGuid(guid);
        item.setDescription(summary);
        item.setPubDate(Date.from(check.publishedAt));
        return item;
    }

    private Element selfLink() {
        return new Element("link", ATOM).setAttribute("href", newsroom.address() + "/feed.rss").setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml");
    }

    /** XML has no way to write most control characters. */
    private static String xml(String text) {
        return text.replaceAll(NOT_IN_XML, "");
    }
}
