package org.factdesk.claim;

import java.util.List;

/** One page of the board, and where the next begins: null on the last. */
public record BoardRows(List<Claim> claims, Long next) {

    private static final int SIZE = 50;

    static BoardRows of(BoardFilter filter, Long before) {
        List<Claim> found = Claim.<Claim>find("from Claim c left join fetch c.claimant left join fetch c.appearance"
                + " left join fetch c.factChecker left join fetch c.reviewer left join fetch c.secondReviewer where " + filter.where()
                + " and c.id < :before order by c.id desc",
                filter.parameters().and("before", before == null ? Long.MAX_VALUE : before)).range(0, SIZE).list();
        // one more than a page is asked for, to know whether there is a next
        return found.size() <= SIZE ? new BoardRows(found, null)
                : new BoardRows(found.subList(0, SIZE), found.get(SIZE - 1).id);
    }
}
