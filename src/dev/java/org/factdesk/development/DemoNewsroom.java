package org.factdesk.development;

import static org.factdesk.claim.Reply.Outcome.ANSWERED;
import static org.factdesk.claim.Reply.Outcome.NOT_SOUGHT;
import static org.factdesk.claim.Reply.Outcome.NO_ANSWER;
import static org.factdesk.development.DemoClaim.editor;
import static org.factdesk.evidence.Evidence.Kind.CALCULATION;
import static org.factdesk.evidence.Evidence.Kind.DATA_SET;
import static org.factdesk.evidence.Evidence.Kind.DOCUMENT;
import static org.factdesk.evidence.Evidence.Kind.INTERVIEW;
import static org.factdesk.evidence.Evidence.Kind.MAIL;
import static org.factdesk.evidence.Evidence.Kind.WEB;
import static org.factdesk.evidence.Evidence.Stance.CONTEXT;
import static org.factdesk.evidence.Evidence.Stance.REFUTES;
import static org.factdesk.evidence.Evidence.Stance.SUPPORTS;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.factdesk.article.Article;
import org.factdesk.article.ArticleText;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Claim.Priority;
import org.factdesk.claim.DropReason;
import org.factdesk.extraction.Extractor;
import org.factdesk.factcheck.Cause;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.JudgeAgain;
import org.factdesk.factcheck.WithdrawFactCheck;

/** Fills an empty desk of dev mode: articles, claims in every status, three published checks, one of them corrected and one judged again. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoNewsroom {

    private final LocalDate today = LocalDate.now();

    @Transactional
    void open(@Observes StartupEvent event) {
        if (Article.count() > 0) {
            return;
        }
        for (DemoPeople person : DemoPeople.values()) {
            person.member();
        }
        Article mayor = store(DemoArticles.MAYOR);
        Article water = store(DemoArticles.WATER);
        Article clinic = store(DemoArticles.CLINIC);
        store(DemoArticles.BUS_LANES);
        published(mayor, water, clinic);
        onTheWay(mayor, water, clinic);
        setAside(mayor);
        DemoCalendar.spread(Claim.getEntityManager());
    }

    private void published(Article mayor, Article water, Article clinic) {
        burglaries(mayor).published();
        FactCheck corrected = waterUse(water).published();
        corrected.save(DemoTexts.WATER_USE_CORRECTED, 1, DemoClaim.sam());
        Correction.propose(corrected, Correction.Kind.CORRECTION, Cause.OWN_ERROR,
                "We first gave the number of households in 2015 as 71,000. The report says 73,000. The verdict did not change.", 2,
                DemoClaim.sam()).pass(2, DemoClaim.lea());
        DemoClaim wards = wards(clinic);
        wards.published();
        JudgeAgain.judge(wards.claim, "The board has put a second list of wards on its site.", editor());
        WithdrawFactCheck.withdraw(lighthouse().published(),
                "The entry in the land register that we relied on was out of date. We are looking into it again.", editor());
    }

    private DemoClaim burglaries(Article article) {
        return DemoClaim.from(article, "Burglaries have fallen by half since I took office, and no other city on this coast can say that",
                        "Burglaries in Veldmoor have fallen by half since May 2018, more than in any other city on the coast.",
                        "Agnes Rooke", "campaign opening in the old tram depot, Veldmoor")
                .about("Public safety")
                .assigned(today.plusDays(1), Priority.HIGH)
                .evidence(DATA_SET, "Crime tables by municipality, 2018 to 2025", "Interior ministry",
                        "https://interior.example/crime-tables", "Veldmoor, burglary: 1,204 (2018), 975 (2025)", REFUTES, "Table 7, rows 112 to 119.")
                .evidence(MAIL, "Reply of the mayor’s office", "City of Veldmoor", null,
                        "meant the district, as everybody in the hall understood", CONTEXT, "Asked on the day after the speech, answered within hours.")
                .evidence(INTERVIEW, "A call with an officer of the harbour district", null, null, null, CONTEXT, "Does not want to be named.")
                .reply("Office of the mayor", ANSWERED, today.minusDays(24),
                        "The mayor spoke of the harbour district, as everybody in the hall understood. The figures for it are right.")
                .drafted(DemoTexts.BURGLARIES)
                .submitted("mostly-false", "A fall there is, but by 19 per cent [^1]; the half is one district [^2]. Two cities did better.")
                .reviewed("mostly-false", "The ministry’s table is clear. True for the harbour district only.")
                .passed();
    }

    private DemoClaim waterUse(Article article) {
        return DemoClaim.from(article, "The average household uses a third more water than ten years ago",
                        "The average household in Veldmoor uses a third more water than ten years ago.", "Tobias Fenn",
                        "press conference at the headquarters of Klarwasser")
                .about("Water")
                .assigned(today.plusDays(1), Priority.NORMAL)
                .evidence(DOCUMENT, "Annual reports 2015 and 2025", "Klarwasser", "https://klarwasser.example/reports",
                        "average use per household: 103 cubic metres", REFUTES, null)
                .evidence(DATA_SET, "Household survey, water", "Statistics office", "https://statistics.example/water",
                        "use per household: −7 per cent", REFUTES, null)
                .reply("Klarwasser", NO_ANSWER, today.minusDays(23), null)
                .drafted(DemoTexts.WATER_USE_FIRST)
                .submitted("false", "The company’s own reports say the opposite [^1].")
                .reviewed("false", "Both sources agree: less, not more.")
                .passed();
    }

    private DemoClaim wards(Article article) {
        return DemoClaim.from(article, "No ward will close, and no patient will travel further than today",
                        "In the merger of Saint Brigid no ward will close and no patient will travel further.", "Miriam Hale",
                        "after the board meeting of the Saint Brigid clinic")
                .about("Health")
                .assigned(today.plusDays(1), Priority.NORMAL)
                .evidence(DOCUMENT, "Merger plan as adopted", "Board of Saint Brigid", "https://brigid.example/merger-plan",
                        "Obstetrics: site Ostermark from 2028", REFUTES, "Page 14.")
                .evidence(WEB, "Births in the county, 2025", "County health office", "https://county.example/births",
                        "Saint Brigid: 1,140", CONTEXT, null)
                .reply("Board of Saint Brigid", NOT_SOUGHT, null, "The plan is the board’s own and was voted on in public.")
                .drafted(DemoTexts.WARDS)
                .submitted("half-true", "No ward closes, but one moves 31 kilometres away.")
                .reviewed("half-true", "Right on the wards, wrong on the way.")
                .passed();
    }

    private DemoClaim lighthouse() {
        return DemoClaim.post("The city sold the lighthouse to a hotel chain.", "Estuary Whispers", today.minusDays(40))
                .about("City hall")
                .assigned(today.plusDays(1), Priority.LOW)
                .evidence(WEB, "Land register, extract", "County land office", "https://land.example/extract", "Owner: City of Veldmoor", REFUTES, null)
                .drafted(DemoTexts.WITHDRAWN)
                .submitted("false", "The register names the city.")
                .reviewed("false", "The register names the city.")
                .passed();
    }

    private void onTheWay(Article mayor, Article water, Article clinic) {
        DemoClaim.from(mayor, "the number of assaults on the night buses dropped from 96 in 2023 to 41 in 2025",
                        "Assaults on Veldmoor’s night buses dropped from 96 in 2023 to 41 in 2025.", "Agnes Rooke", "campaign opening")
                .about("Public safety")
                .assigned(today.plusDays(2), Priority.HIGH)
                .evidence(DOCUMENT, "Safety reports 2023 to 2025", "Veldmoor Transport", "https://transport.example/safety",
                        "assaults, night lines: 96; 41", SUPPORTS, null)
                .drafted(DemoTexts.BUSES).submitted("true", "Both figures stand in the reports.")
                .reviewed("true", "Found both.").passed();
        DemoClaim.from(water, "Klarwasser had replaced 180 kilometres of pipes since 2016",
                        "Klarwasser has replaced 180 kilometres of pipes since 2016.", "Tobias Fenn", "press conference")
                .about("Water")
                .assigned(today.plusDays(3), Priority.NORMAL)
                .evidence(CALCULATION, "Sum of the yearly reports", "Our own calculation", null, "183 kilometres", SUPPORTS, "Ten reports added up.")
                .drafted(DemoTexts.PIPES).submitted("true", "183, said 180.").reviewed("true", "Close enough to be right.");
        DemoClaim.from(water, "the company paid 6.2 million crowns to the city last year, twice as much as in 2023",
                        "Klarwasser paid 6.2 million crowns to the city in 2025, twice as much as in 2023.", "Hanne Vogt", "phone call with the paper")
                .about("Water")
                .assigned(today.minusDays(1), Priority.NORMAL)
                .evidence(DOCUMENT, "Accounts 2023 and 2025", "Klarwasser", "https://klarwasser.example/accounts", "to the city: 6.2 million", SUPPORTS, null)
                .drafted(DemoTexts.PAYMENT).submitted("true", "The accounts show both sums.")
                .reviewed("mostly-true", "The sums are right, “paid” hides that it may be a loan.")
                .said("Page 31 calls it a payment, not a loan.", DemoClaim.sam())
                .said("Page 40 has it under loans. Ask the auditor?", DemoClaim.lea());
        DemoClaim.from(mayor, "Veldmoor had 212 sworn officers in 2025, eleven fewer than in 2018",
                        "Veldmoor had 212 sworn officers in 2025, eleven fewer than in 2018.", "Interior ministry", "personnel tables")
                .about("Public safety")
                .assigned(today.plusDays(1), Priority.NORMAL)
                .evidence(DATA_SET, "Personnel tables", "Interior ministry", "https://interior.example/personnel", "sworn officers: 212", SUPPORTS, null)
                .drafted(DemoTexts.OFFICERS).submitted("true", "The tables say just that.");
        DemoClaim.from(mayor, "the city had closed two of its five police stations in the past four years",
                        "Veldmoor closed two of its five police stations between 2022 and 2026.", "Dario Penn", "reply to the mayor’s speech")
                .about("Public safety")
                .assigned(today.plusDays(4), Priority.NORMAL)
                .evidence(WEB, "Police stations in the county", "County police", "https://police.example/stations", null, CONTEXT, "Ask for the list of 2022.");
        DemoClaim.from(clinic, "Saint Brigid has lost money in five of the past six years",
                "The Saint Brigid clinic has lost money in five of the past six years.", null, null);
        DemoClaim.video("One litre in nine of Veldmoor’s drinking water is lost before it reaches a tap.", "Klarwasser",
                today.minusDays(12), "2:41");
    }

    private void setAside(Article mayor) {
        DemoClaim.from(mayor, "everybody in the hall could feel how much had changed", "Everybody could feel how much had changed.",
                "Agnes Rooke", null).claim.drop(DropReason.NOT_CHECKABLE, "A feeling.", editor());
        Claim first = DemoClaim.post("Veldmoor closed most of its police stations.", "Estuary Whispers", today.minusDays(20)).claim;
        Claim station = Claim.<Claim>find("statement like ?1", "%police stations between%").firstResult();
        first.markDuplicateOf(station, editor());
    }

    private static Article store(ArticleText text) {
        Extractor extractor = Extractor.load();
        return Article.store(text, extractor.extract(text.body(), text.language(), text.publishedOn()), extractor.modelVersion(), editor());
    }
}
