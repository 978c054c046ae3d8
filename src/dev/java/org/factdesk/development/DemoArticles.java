package org.factdesk.development;

import java.time.LocalDate;
import org.factdesk.article.ArticleText;

/** Articles of an invented city, written for this demo. Nobody and nothing in them exists. */
final class DemoArticles {

    static final ArticleText MAYOR = new ArticleText(
            "Rooke opens campaign with a promise of calmer streets", "Petra Olin", "Veldmoor Courier", LocalDate.of(2026, 9, 14),
            "en", "https://courier.example/2026/09/14/rooke-opens-campaign", """
            Mayor Agnes Rooke opened her campaign for a third term on Monday evening in the old tram depot, in front of some four \
            hundred guests and a brass band that played her in.

            “Burglaries have fallen by half since I took office, and no other city on this coast can say that,” Rooke told the \
            audience. She took office in May 2018.

            The mayor praised the officers of the harbour district as “the backbone of this town” and said that everybody in the \
            hall could feel how much had changed.

            According to the interior ministry, Veldmoor had 212 sworn officers in 2025, eleven fewer than in 2018. Rooke did not \
            mention the number in her speech.

            “We will have forty more officers on the street by the spring, and they will be seen,” she said.

            Her challenger Dario Penn, who runs a chain of bakeries, called the speech a lullaby. Penn said the city had closed two \
            of its five police stations in the past four years. “You cannot promise calm with the lights off,” he told the Courier.

            Rooke also said that the number of assaults on the night buses dropped from 96 in 2023 to 41 in 2025. The transport \
            company, which counts them, did not answer questions on Monday.

            The election is on 22 November.
            """.strip());

    static final ArticleText WATER = new ArticleText(
            "Water bills to rise by 14 per cent in January", null, "Veldmoor Courier", LocalDate.of(2026, 10, 2),
            "en", "https://courier.example/2026/10/02/water-bills", """
            Households in Veldmoor will pay 14 per cent more for their water from January, the municipal company Klarwasser announced \
            on Friday.

            Its head, Tobias Fenn, blamed a dry decade and thirsty homes. “The average household uses a third more water than ten \
            years ago,” Fenn said at the company’s headquarters. “Nobody can pump that for nothing.”

            Fenn added that Klarwasser had replaced 180 kilometres of pipes since 2016 and that one litre in nine was still lost on \
            its way to the tap.

            The consumer league doubts the reasons. Its spokeswoman, Hanne Vogt, said that the company paid 6.2 million crowns to the \
            city last year, twice as much as in 2023. “This is a tax that comes out of the tap,” Vogt said.

            City treasurer Luis Amaro rejected that. He said the payment was a loan being paid back early.

            Klarwasser serves 84,000 households in Veldmoor and three neighbouring communes. Bills were last raised in 2021.
            """.strip());

    static final ArticleText CLINIC = new ArticleText(
            "Clinic board votes for merger", "Jonas Reiter", "Radio Estuary", LocalDate.of(2026, 10, 19),
            "en", "https://estuary.example/news/clinic-merger", """
            The board of the Saint Brigid clinic voted on Monday to merge with the county hospital in Ostermark. The vote was seven \
            to four.

            “No ward will close, and no patient will travel further than today,” said the chair of the board, Miriam Hale, after the \
            meeting. She expects savings of 12 million crowns a year from 2028.

            The nurses’ union sees it otherwise. Its delegate Samir Haddad said a draft of the plan moves the maternity ward to \
            Ostermark, 31 kilometres away. The board confirmed that there is a draft, but called it outdated.

            Saint Brigid has lost money in five of the past six years, according to its annual reports. The county believes that \
            without the merger the clinic would be insolvent by 2029.

            Patients we met in the corridor were worried. “I just hope they keep the coffee machine,” one of them said.
            """.strip());

    /** In a language that has no check-worthiness model: claims are made by hand. */
    static final ArticleText BUS_LANES = new ArticleText(
            "Stadtrat streitet über Busspuren", null, "Küstenbote", LocalDate.of(2026, 10, 26),
            "de", "https://kuestenbote.example/busspuren", """
            Im Stadtrat von Veldmoor ist am Montag über die neuen Busspuren gestritten worden. Verkehrsdezernentin Ulla Brenner sagte, \
            die Busse seien seit März im Schnitt vier Minuten schneller.

            „Davon merkt am Hafen niemand etwas“, entgegnete Ratsherr Kurt Seidel. Er forderte, die Spuren am Kai wieder für alle zu \
            öffnen.

            Nach Angaben der Verkehrsbetriebe fuhren im September 61.000 Menschen täglich mit dem Bus, so viele wie nie zuvor.
            """.strip());

    private DemoArticles() {
    }
}
