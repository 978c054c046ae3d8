package org.factdesk.claim;

import java.util.Map;
import java.util.Optional;
import org.factdesk.web.Forms;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Which claim says the same. */
public class DuplicateForm {

    @RestForm
    @Typed(message = "Write the number of the other claim.")
    public String duplicateOf;

    Map<String, String> problems(Forms forms, Claim claim) {
        Map<String, String> problems = forms.problems(this);
        Optional<Claim> other = other();
        if (other.isEmpty()) {
            problems.putIfAbsent("duplicateOf", "There is no claim with this number.");
        } else if (other.get().equals(claim)) {
            problems.put("duplicateOf", "This is the claim itself: write the number of the other one.");
        } else if (other.get().status == Status.DUPLICATE) {
            problems.put("duplicateOf", "Claim %d is a duplicate itself: name the one it repeats.".formatted(other.get().id));
        }
        return problems;
    }

    Optional<Claim> other() {
        String number = Optional.ofNullable(Forms.typed(duplicateOf)).orElse("").replaceFirst("^#\\s*", "");
        return number.matches("[0-9]{1,18}") ? Claim.findByIdOptional(Long.valueOf(number)) : Optional.empty();
    }
}
