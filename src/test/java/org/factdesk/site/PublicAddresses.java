package org.factdesk.site;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.testing.Story;

/** Every address that readers can ask for about a check, whether it answers or not. */
final class PublicAddresses {

    static final List<String> OF_THE_SITE =
            List.of("/", "/ratings", "/ratings/mostly-false", "/corrections", "/methodology", "/feed.rss");

    private PublicAddresses() {
    }

    /** Under the address it has, and under the one it would get by its headline. */
    static List<String> of(Story story) {
        List<String> addresses = new ArrayList<>(OF_THE_SITE);
        for (String slug : List.of(story.slug == null ? "none" : story.slug, "harbour-ships-story-" + story.number, "check-" + story.checkId)) {
            String check = "/checks/" + slug;
            addresses.addAll(List.of(check, check + "/claimreview.json", check + "/revisions/1", check + "/revisions/2", check + "/images/1"));
        }
        return addresses;
    }
}
