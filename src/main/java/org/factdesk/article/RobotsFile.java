package org.factdesk.article;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.article.FetchRefused.Reason;

/** What each site of one fetch says in its robots.txt, read as RFC 9309 has it: missing allows all, a broken server nothing. */
final class RobotsFile {

    private static final List<String> OUR_NAME = List.of("factdesk");
    /** RFC 9309 asks for at least 500 kibibytes; what comes behind is not read. */
    private static final int LIMIT = 512 * 1024;
    private static final int MOST_REDIRECTS = 5;
    /** To the parser a long one would mean that everything is forbidden; how long we wait is for whoever gives the turns. */
    private static final long ANY_CRAWL_DELAY = Long.MAX_VALUE;
    /** These tell nothing of the file. */
    private static final Set<Reason> OURS = Set.of(Reason.TOO_SLOW, Reason.NOT_OUR_TURN);

    private final GuardedDoor door;
    private final Deadline deadline;
    private final Map<String, SimpleRobotRules> bySite = new HashMap<>();

    RobotsFile(GuardedDoor door, Deadline deadline) {
        this.door = door;
        this.deadline = deadline;
    }

    /** @throws FetchRefused ROBOTS, ROBOTS_UNREADABLE, or why the site cannot be reached at all */
    void mustAllow(WebAddress page) throws FetchRefused {
        SimpleRobotRules rules = bySite.get(page.origin());
        if (rules == null) {
            rules = read(page.robotsFile());
            bySite.put(page.origin(), rules);
            heed(page.host(), rules);
        }
        if (!rules.isAllowed(page.uri().toString())) {
            throw new FetchRefused(Reason.ROBOTS);
        }
    }

    private void heed(String host, SimpleRobotRules rules) {
        if (rules.getCrawlDelay() > 0) {
            door.heed(host, Duration.ofMillis(rules.getCrawlDelay()));
        }
    }

    private SimpleRobotRules read(WebAddress file) throws FetchRefused {
        String next;
        try (Exchange answer = door.open(file, deadline)) {
            next = answer.redirect();
            if (next == null) {
                return rules(file, answer);
            }
        }
        try {
            return follow(file.redirectedTo(next));
        } catch (FetchRefused e) {
            throw OURS.contains(e.reason()) ? e : new FetchRefused(Reason.ROBOTS_UNREADABLE, e);
        }
    }

    private SimpleRobotRules follow(WebAddress redirected) throws FetchRefused {
        WebAddress file = redirected;
        for (int redirects = 1; redirects <= MOST_REDIRECTS; redirects++) {
            try (Exchange answer = door.open(file, deadline)) {
                if (answer.redirect() == null) {
                    return rules(file, answer);
                }
                file = file.redirectedTo(answer.redirect());
            }
        }
        throw new FetchRefused(Reason.ROBOTS_UNREADABLE);
    }

    private static SimpleRobotRules rules(WebAddress file, Exchange answer) throws FetchRefused {
        int status = answer.status();
        if (status >= 400 && status < 500) {
            return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
        }
        if (status < 200 || status >= 300) {
            throw new FetchRefused(Reason.ROBOTS_UNREADABLE);
        }
        return new SimpleRobotRulesParser(ANY_CRAWL_DELAY, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS)
                .parseContent(file.uri().toString(), answer.beginning(LIMIT), "text/plain", OUR_NAME);
    }
}
