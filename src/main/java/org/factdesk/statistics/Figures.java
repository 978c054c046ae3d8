package org.factdesk.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.factdesk.member.Member;
import org.factdesk.review.Agreement;
import org.factdesk.web.Newsroom;

/** What the page of statistics shows of a period, each counted when it is asked for. */
public record Figures(Period period, LocalDate today, Member reader) {

    /** Beyond these the file has the rest. */
    private static final int MOST_CLAIMANTS = 30;

    public List<WeekOfClaims> weeks() {
        return WeekOfClaims.in(period);
    }

    public BarChart weeksChart(List<WeekOfClaims> weeks) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", Newsroom.locale());
        return new BarChart("weeks", "Claims in and out by week",
                "Two bars for each of %d weeks: claims that came in, and claims that were published or given up.".formatted(weeks.size()),
                List.of("In", "Out"), weeks.stream().map(week -> new BarChart.Group(day.format(week.monday()), List.of(week.takenIn(), week.out()))).toList());
    }

    public List<TimeInStatus> times() {
        return TimeInStatus.in(period);
    }

    public BarChart timesChart(List<TimeInStatus> times) {
        return new BarChart("times", "Days in each open status",
                "Two bars for each status: the days of the median stay, and those that nine stays of ten did not exceed.",
                List.of("Median", "90th percentile"), times.stream().filter(time -> OverdueClaims.OPEN.contains(time.status()))
                        .map(time -> new BarChart.Group(time.status().label(), List.of(Spell.days(time.median()), Spell.days(time.ninth())))).toList());
    }

    public List<OverdueClaims> overdue() {
        return OverdueClaims.on(today);
    }

    /** Those of whom most was checked. */
    public List<VerdictsByClaimant> claimants() {
        return VerdictsByClaimant.in(period).stream().limit(MOST_CLAIMANTS).toList();
    }

    public Agreement agreement() {
        return Agreement.between(period.start(), period.end());
    }

    public List<AgreementOver> agreementFigures(Agreement agreement) {
        return AgreementOver.in(period, agreement);
    }

    /** One by one while they are few; with enough of them the figures say more. */
    public List<Agreement.Disagreement> disagreements(Agreement agreement) {
        return agreement.enough() ? List.of() : agreement.disagreements(reader);
    }

    public List<CorrectionsOfKind> corrections() {
        return CorrectionsOfKind.in(period);
    }

    public List<LinksByState> links() {
        return LinksByState.now();
    }

    public List<WeekOfSuggestions> suggestions() {
        return WeekOfSuggestions.in(period);
    }
}
