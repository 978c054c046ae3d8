package org.factdesk.factcheck;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/** The one list of what is missing or weak before a text goes out: the page, the publishing verbs and machines read it here. */
@ApplicationScoped
@Unremovable
public class Readiness {

    private static final String NO_TEXT = "Nothing is written yet.";

    private final List<Examination> examinations;

    Readiness(@All List<Examination> examinations) {
        this.examinations = examinations;
    }

    /** Errors first; within them in the order in which a text is made. */
    public static List<Finding> of(FactCheck check) {
        return Arc.container().instance(Readiness.class).get().examine(check);
    }

    // called on the proxy of this bean, which hands over no private calls
    List<Finding> examine(FactCheck check) {
        Revision text = check.latest().orElse(null);
        if (text == null) {
            return List.of(new Finding(Finding.Rule.NO_TEXT, "text", NO_TEXT, "/desk/checks/%d/draft".formatted(check.id)));
        }
        return examinations.stream().flatMap(examination -> examination.of(check, text).stream())
                .sorted(Comparator.comparing(Finding::level).thenComparing(Finding::rule)).toList();
    }

    /** What is weak and was not acknowledged. */
    static List<Finding> unseen(FactCheck check) {
        return unseen(check, of(check));
    }

    static List<Finding> unseen(FactCheck check, List<Finding> findings) {
        return Acknowledgement.unseen(check, warnings(findings));
    }

    private static List<Finding> warnings(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /**
     * Before a text replaces one that readers have, or goes out with nobody there: two people stand for it, but it must not be broken.
     * Gives what is weak and was not acknowledged.
     */
    static List<Finding> requireSound(FactCheck check) {
        List<Finding> findings = of(check);
        findings.stream().filter(Finding::isError).findFirst().ifPresent(error -> {
            throw Refusal.conflict(error.words());
        });
        return unseen(check, findings);
    }

    static void require(FactCheck check) {
        if (!requireSound(check).isEmpty()) {
            throw Refusal.conflict("Something in it is weak: mend it, or acknowledge the warnings.");
        }
    }

    /** An editor lets it go out with the weaknesses it has now. */
    public static void acknowledge(FactCheck check, Member editor) {
        if (!editor.holds(Role.EDITOR)) {
            throw Refusal.forbidden("Warnings are acknowledged by an editor.");
        }
        check.requireReader(editor);
        List<Finding> unseen = unseen(check);
        if (!unseen.isEmpty()) {
            Acknowledgement.of(check, unseen, editor);
        }
    }
}
