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

    static List<Finding> warnings(FactCheck check) {
        return warnings(of(check));
    }

    static List<Finding> warnings(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /** Before a text replaces one that readers have: two people stand for it, but it must not be broken. */
    static void requireSound(FactCheck check) {
        requireSound(of(check));
    }

    private static void requireSound(List<Finding> findings) {
        findings.stream().filter(Finding::isError).findFirst().ifPresent(error -> {
            throw Refusal.conflict(error.words());
        });
    }

    static void require(FactCheck check) {
        List<Finding> findings = of(check);
        requireSound(findings);
        if (!Acknowledgement.coversAll(check, warnings(findings))) {
            throw Refusal.conflict("Something in it is weak: mend it, or acknowledge the warnings.");
        }
    }

    /** An editor lets it go out with the weaknesses it has now. */
    public static void acknowledge(FactCheck check, Member editor) {
        if (!editor.holds(Role.EDITOR)) {
            throw Refusal.forbidden("Warnings are acknowledged by an editor.");
        }
        check.requireReader(editor);
        List<Finding> warnings = warnings(check);
        if (!Acknowledgement.coversAll(check, warnings)) {
            Acknowledgement.of(check, warnings, editor);
        }
    }
}
