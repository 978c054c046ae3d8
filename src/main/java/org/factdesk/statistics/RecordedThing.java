package org.factdesk.statistics;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.factdesk.factcheck.FactCheck;

/** What an event may be about. A claim's events are those of its check too, and a check's those of its claims. */
enum RecordedThing {
    CLAIM("Claim", "(e.claimId = :number or e.factCheckId in :related)") {
        @Override
        void find(long number, Parameters parameters) {
            super.find(number, parameters);
            parameters.and("related", related("select f.id from FactCheck f join f.claims c where c.id = :number", number));
        }
    },
    CHECK("Check", "(e.factCheckId = :number or e.claimId in :related)") {
        @Override
        void find(long number, Parameters parameters) {
            super.find(number, parameters);
            parameters.and("related", related("select c.id from FactCheck f join f.claims c where f.id = :number", number));
        }
    },
    ARTICLE("Article", "e.articleId = :number"),
    TOPIC("Topic", "e.topicId = :number"),
    MEMBER("Member", "e.aboutId = :number");

    private final String label;
    private final String condition;

    RecordedThing(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** What the condition asks for, of the one with this number. */
    void find(long number, Parameters parameters) {
        parameters.and("number", number);
    }

    private static List<Long> related(String which, long number) {
        return FactCheck.getEntityManager().createQuery(which, Long.class).setParameter("number", number).getResultList();
    }
}
