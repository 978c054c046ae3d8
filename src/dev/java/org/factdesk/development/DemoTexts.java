package org.factdesk.development;

import org.factdesk.factcheck.Text;

/** What the demo newsroom wrote about the claims of its invented city. */
final class DemoTexts {

    static final Text BURGLARIES = new Text(
            "Burglaries in Veldmoor fell by a fifth, not by half",
            "Police counted 19 per cent fewer burglaries in 2025 than in 2018. Two other cities on the coast saw a larger fall.",
            """
            The mayor compares the present with the year she took office. The yearly crime tables of the interior ministry count \
            **1,204 burglaries in 2018** and **975 in 2025** [^1]. That is 229 fewer, a fall of 19 per cent.

            ## Where the half may come from

            Asked for a source, the mayor’s office sent a chart of the harbour district alone [^2]. There the number fell from 188 to \
            91, which is by half. The district is home to one in nine people of Veldmoor.

            | | 2018 | 2025 | change |
            |---|---|---|---|
            | Veldmoor | 1,204 | 975 | −19 % |
            | harbour district | 188 | 91 | −52 % |
            | Ostermark | 640 | 431 | −33 % |
            | Lund Point | 402 | 290 | −28 % |

            ## “No other city on this coast”

            Ostermark and Lund Point, the two other cities of the coast, both recorded a larger fall over the same years [^1].

            The mayor’s office wrote to us that she had “meant the district, as everybody in the hall understood”.
            """);

    static final Text WATER_USE_FIRST = new Text(
            "Veldmoor’s households use less water than ten years ago",
            "The company’s own reports show a fall of 8 per cent per household since 2015. There is no third more.",
            """
            Klarwasser publishes how much water households draw. In the report for 2015 the average is **112 cubic metres** a year, \
            in the one for 2025 it is **103** [^1]. Use fell by 8 per cent.

            What did rise is the total: 84,000 households are connected today, 71,000 were in 2015 [^1]. More homes use more water, \
            but that was not the claim.

            The statistics office, which asks households itself, finds the same direction [^2].

            Klarwasser did not answer our questions within a week.
            """);

    static final Text WATER_USE_CORRECTED = new Text(WATER_USE_FIRST.headline(), WATER_USE_FIRST.summary(),
            WATER_USE_FIRST.body().replace("71,000 were in 2015", "73,000 were in 2015"));

    static final Text WARDS = new Text(
            "No ward closes in the merger plan, but one moves 31 kilometres away",
            "The plan closes no ward by name. It moves the maternity ward to Ostermark, so many patients would travel further.",
            """
            The plan that the board voted on lists eleven wards and keeps all eleven [^1]. On that point the chair is right.

            The same plan places the maternity ward at the county hospital in Ostermark from 2028 [^1]. By road that is **31 \
            kilometres** from Saint Brigid. For the 1,140 births a year at the clinic [^2] the way would be longer, not the same.

            The chair told us that the location “is still being discussed”. The plan as adopted does not say so.
            """);

    static final Text WITHDRAWN = new Text(
            "The lighthouse was not sold to a hotel chain",
            "The deed is still in the city’s name.",
            "A post says that the lighthouse was sold. The land register names the city as its owner [^1].");

    static final Text BUSES = new Text(
            "Assaults on night buses: the figures are right",
            "The transport company counted 96 assaults in 2023 and 41 in 2025, as the mayor said.",
            "The yearly safety reports of the transport company give **96** for 2023 and **41** for 2025 [^1].");

    static final Text PIPES = new Text(
            "Klarwasser replaced 180 kilometres of pipes, as it says",
            "The company’s reports from 2016 to 2025 add up to 183 kilometres.",
            "Added up, the ten yearly reports come to **183 kilometres** [^1].");

    static final Text PAYMENT = new Text(
            "What the water company paid to the city",
            "The payment doubled. Whether it is a loan paid back early, the accounts do not say.",
            "Klarwasser paid 3.1 million crowns in 2023 and 6.2 million in 2025 [^1].");

    static final Text OFFICERS = new Text(
            "Veldmoor has eleven officers fewer than in 2018",
            "The ministry counts 212 sworn officers in 2025 and 223 in 2018.",
            "The personnel tables of the ministry list **223** officers for 2018 and **212** for 2025 [^1].");

    private DemoTexts() {
    }
}
