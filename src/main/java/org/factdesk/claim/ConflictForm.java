package org.factdesk.claim;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.factdesk.web.Forms;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What a member declares of themselves. */
public class ConflictForm {

    @RestForm
    @Typed(message = "Write whom or what it is about.")
    @Size(max = 200, message = "At most 200 characters.")
    public String about;
    /** The number of one claim, or nothing. */
    @RestForm
    public String claim;

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (Forms.line(about) != null && Forms.line(about).length() < 3) {
            problems.putIfAbsent("about", "Write at least three characters.");
        }
        if (Forms.typed(claim) != null && known().isEmpty()) {
            problems.put("claim", "There is no claim with this number.");
        }
        return problems;
    }

    Optional<Claim> known() {
        String number = Forms.typed(claim);
        return number != null && number.matches("\\d{1,18}") ? Claim.findByIdOptional(Long.valueOf(number)) : Optional.empty();
    }
}
