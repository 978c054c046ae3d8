package org.factdesk.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.review.Agreement;
import org.factdesk.review.Verdict;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;

/** Each table of the statistics as a file. */
@Path("/desk/statistics")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class StatisticsFiles {

    private static final List<String> DISAGREEMENT = List.of("claim", "statement", "logged", "part", "verdict");

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;
    @Inject
    Forms forms;

    @GET
    @Path("weeks.csv")
    public Response weeks(@BeanParam PeriodForm form) {
        return file("weeks", WeekOfClaims.COLUMNS, WeekOfClaims.in(period(form)), WeekOfClaims::cells);
    }

    @GET
    @Path("times.csv")
    public Response times(@BeanParam PeriodForm form) {
        return file("times", TimeInStatus.COLUMNS, TimeInStatus.in(period(form)), TimeInStatus::cells);
    }

    @GET
    @Path("overdue.csv")
    public Response overdue() {
        return file("overdue", OverdueClaims.COLUMNS, OverdueClaims.on(LocalDate.now(newsroom.zone())), OverdueClaims::cells);
    }

    @GET
    @Path("verdicts.csv")
    public Response verdicts(@BeanParam PeriodForm form) {
        return verdicts("verdicts", PublishedVerdicts.By.CLAIMANT, form);
    }

    @GET
    @Path("verdicts-by-topic.csv")
    public Response verdictsByTopic(@BeanParam PeriodForm form) {
        return verdicts("verdicts-by-topic", PublishedVerdicts.By.TOPIC, form);
    }

    @GET
    @Path("agreement.csv")
    public Response agreement(@BeanParam PeriodForm form) {
        return file("agreement", AgreementOver.COLUMNS, AgreementOver.in(period(form), judged(form)), AgreementOver::cells);
    }

    @GET
    @Path("agreement-by-topic.csv")
    public Response agreementByTopic(@BeanParam PeriodForm form) {
        return file("agreement-by-topic", AgreementOver.COLUMNS_BY_TOPIC, AgreementOver.byTopic(judged(form)), AgreementOver::cells);
    }

    @GET
    @Path("disagreements.csv")
    public Response disagreements(@BeanParam PeriodForm form) {
        List<Verdict> verdicts = judged(form).stream().flatMap(agreement -> agreement.disagreements(me.get()).stream())
                .flatMap(one -> one.verdicts().stream()).toList();
        return file("disagreements", DISAGREEMENT, verdicts, verdict -> List.of(verdict.round.claim.id, verdict.round.claim.statement,
                verdict.loggedAt, verdict.part.label(), verdict.rating.label));
    }

    @GET
    @Path("corrections.csv")
    public Response corrections(@BeanParam PeriodForm form) {
        List<List<?>> rows = CorrectionsOfKind.in(period(form)).stream().flatMap(CorrectionsOfKind::rows).toList();
        return file("corrections", CorrectionsOfKind.COLUMNS, rows, row -> row);
    }

    @GET
    @Path("links.csv")
    public Response links() {
        return file("links", LinksByState.COLUMNS, LinksByState.now(), LinksByState::cells);
    }

    @GET
    @Path("suggestions.csv")
    public Response suggestions(@BeanParam PeriodForm form) {
        return file("suggestions", WeekOfSuggestions.COLUMNS, WeekOfSuggestions.in(period(form)), WeekOfSuggestions::cells);
    }

    private Period period(PeriodForm form) {
        return form.required(forms, newsroom.zone());
    }

    private Response verdicts(String name, PublishedVerdicts.By what, PeriodForm form) {
        return file(name, what.columns(), PublishedVerdicts.counts(what, period(form)), PublishedVerdicts::cells);
    }

    private List<Agreement> judged(PeriodForm form) {
        Period period = period(form);
        return Agreement.between(period.start(), period.end());
    }

    /** Its cells are read here: once the file is written the transaction is over. */
    private static <T> Response file(String name, List<String> columns, List<T> lines, Function<T, List<?>> cells) {
        List<List<?>> rows = lines.stream().<List<?>>map(cells::apply).toList();
        return Csv.download(name, columns, rows::forEach);
    }
}
