package org.factdesk.claim;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.member.Member;
import org.factdesk.web.Choice;

/**
 * Which claims the board shows.
 *
 * @param chosen one tab
 * @param mine only claims that this member checks or reviews; of everybody when null
 * @param topic only claims about it; about anything when null
 */
public record BoardFilter(Tab chosen, Member mine, Topic topic) {

    /** A status, or several under one word. */
    public record Tab(String name, String label, Set<Status> statuses) {
    }

    public record CountedTab(Tab tab, long count, boolean current, String address) {
    }

    private static final Tab OPEN = new Tab("", "Open", EnumSet.of(Status.NEW, Status.ASSIGNED, Status.IN_REVIEW, Status.DISPUTED,
            Status.AGREED, Status.APPROVED));
    private static final Tab ALL = new Tab("ALL", "All", EnumSet.allOf(Status.class));

    /** A published claim that is judged again is shown where its round stands. */
    private static final String STAGE = "coalesce(judging, status)";

    static Tab chosen(String name) {
        return "ALL".equals(name) ? ALL : Choice.named(Status.class, name).map(BoardFilter::tab).orElse(OPEN);
    }

    String where() {
        return STAGE + " in :statuses" + narrowed();
    }

    Parameters parameters() {
        return narrowing().and("statuses", chosen.statuses);
    }

    public List<CountedTab> tabs() {
        Map<Status, Long> counts = counts();
        List<Tab> tabs = new ArrayList<>(List.of(OPEN));
        for (Status status : Status.values()) {
            tabs.add(tab(status));
        }
        tabs.add(ALL);
        return tabs.stream().map(tab -> new CountedTab(tab,
                tab.statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum(), tab.equals(chosen),
                address(tab, ""))).toList();
    }

    public Due due(Claim claim, LocalDate today) {
        return Due.of(claim, today);
    }

    /** Of the next page: the claims before this one. */
    public String older(long before) {
        return address(chosen, "&before=" + before);
    }

    /** To choose from, also those that were put away: claims may have them. */
    public List<Topic> topics() {
        return Topic.all();
    }

    private String address(Tab tab, String more) {
        return "/desk/claims?status=" + tab.name + (mine == null ? "" : "&mine=true") + (topic == null ? "" : "&topic=" + topic.slug) + more;
    }

    private Map<Status, Long> counts() {
        var query = Claim.getEntityManager().createQuery(
                "select " + STAGE + ", count(*) from Claim c where 1 = 1" + narrowed() + " group by 1", Object[].class);
        narrowing().map().forEach(query::setParameter);
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        query.getResultList().forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return counts;
    }

    private String narrowed() {
        return (mine == null ? "" : " and (factChecker = :mine or reviewer = :mine or secondReviewer = :mine)")
                + (topic == null ? "" : " and :topic member of c.topics");
    }

    private Parameters narrowing() {
        Parameters parameters = new Parameters();
        if (mine != null) {
            parameters.and("mine", mine);
        }
        if (topic != null) {
            parameters.and("topic", topic);
        }
        return parameters;
    }

    private static Tab tab(Status status) {
        return new Tab(status.name(), status.label(), EnumSet.of(status));
    }
}
