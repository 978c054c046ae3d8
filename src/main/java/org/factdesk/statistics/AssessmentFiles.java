package org.factdesk.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;

/**
 * What an assessor of a code of principles asks for: the checks of a period by claimant and party, the public sources of each, and what
 * was corrected or withdrawn when. Readers have all of it, one by one.
 */
@Path("/desk/assessment")
@RolesAllowed({Role.EDITOR_NAME, Role.ADMIN_NAME})
public class AssessmentFiles {

    private static final int CHECKS_AT_ONCE = 50;

    @Inject
    Newsroom newsroom;
    @Inject
    Forms forms;

    @GET
    @Path("checks.csv")
    public Response checks(@BeanParam PeriodForm form) {
        List<List<?>> rows = QuarkusTransaction.requiringNew().call(() -> assessment(form).checks());
        return Csv.download("checks", Assessment.CHECK, rows::forEach);
    }

    @GET
    @Path("parties.csv")
    public Response parties(@BeanParam PeriodForm form) {
        List<List<?>> rows = QuarkusTransaction.requiringNew().call(() -> assessment(form).parties());
        return Csv.download("parties", Assessment.PARTY, rows::forEach);
    }

    /** A few checks after the other, so that the sources of years need little memory. */
    @GET
    @Path("sources.csv")
    public Response sources(@BeanParam PeriodForm form) {
        Assessment assessment = assessment(form);
        List<Long> checks = QuarkusTransaction.requiringNew().call(assessment::published);
        return Csv.download("sources", Assessment.SOURCE, row -> {
            for (int first = 0; first < checks.size(); first += CHECKS_AT_ONCE) {
                List<Long> next = checks.subList(first, Math.min(first + CHECKS_AT_ONCE, checks.size()));
                QuarkusTransaction.requiringNew().call(() -> assessment.sources(next)).forEach(row);
            }
        });
    }

    @GET
    @Path("corrections.csv")
    public Response corrections(@BeanParam PeriodForm form) {
        List<List<?>> rows = QuarkusTransaction.requiringNew().call(() -> assessment(form).corrections());
        return Csv.download("corrections", Assessment.CORRECTION, rows::forEach);
    }

    private Assessment assessment(PeriodForm form) {
        return new Assessment(form.required(forms, newsroom.zone()), newsroom.address());
    }
}
