package org.factdesk.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of others in a text as readers see it: block quotations, and what stands in quotation marks of any common kind. */
final class Quotations {

    /** A mark that is not closed holds to the end of its paragraph; an apostrophe between letters is none. */
    private static final Pattern MARKED = Pattern.compile(String.join("|",
            "“[^“”]*(?:”|$)", "„[^“”„]*(?:[“”]|$)", "«[^»]*(?:»|$)", "»[^«»]*(?:«|$)", "‹[^›]*(?:›|$)", "\"[^\"]*(?:\"|$)", "「[^」]*(?:」|$)",
            "『[^』]*(?:』|$)", "《[^》]*(?:》|$)", "(?<!\\p{L})[‘‚'].*?(?:['’‘](?!\\p{L})|$)"), Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("[“”„«»‹›\"「」『』《》‚]");
    private static final String BLOCKS = "p, li, h2, h3, h4, td, th, pre";

    private Quotations() {
    }

    static List<String> in(Document page) {
        List<String> found = new ArrayList<>(page.select("blockquote").stream().map(Element::wholeText).toList());
        for (Element block : page.select(BLOCKS)) {
            found.addAll(all(MARKED, block.wholeText()));
        }
        found.addAll(all(MARK, page.wholeText()));
        return found;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
