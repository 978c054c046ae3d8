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
    private static final int MOST_LINES = 30;

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
    public List<PublishedVerdicts> claimants() {
        return PublishedVerdicts.by(PublishedVerdicts.By.CLAIMANT, period).stream().limit(MOST_LINES).toList();
    }

    /** Those on which most was checked. */
    public List<PublishedVerdicts> topics() {
        return PublishedVerdicts.by(PublishedVerdicts.By.TOPIC, period).stream().limit(MOST_LINES).toList();
    }

    /** One for each scale that was judged with. */
    public List<Agreement> agreements() {
        return Agreement.between(period.start(), period.end());
    }

    public List<AgreementOver> agreementFigures(List<Agreement> agreements) {
        return AgreementOver.in(period, agreements);
    }

    public List<AgreementOver> agreementByTopic(List<Agreement> agreements) {
        return AgreementOver.byTopic(agreements);
    }

    public long leftOut(List<Agreement> agreements) {
        return agreements.stream().mapToLong(Agreement::leftOut).sum();
    }

    /** Whether some of it is too little for figures. */
    public boolean few(List<Agreement> agreements) {
        return agreements.isEmpty() || agreements.stream().anyMatch(agreement -> !agreement.enough());
    }

    /** One by one while they are few; with enough of them the figures say more. */
    public List<Agreement.Disagreement> disagreements(List<Agreement> agreements) {
        return agreements.stream().filter(agreement -> !agreement.enough()).flatMap(agreement -> agreement.disagreements(reader).stream()).toList();
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
