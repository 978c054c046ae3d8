package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectionListTest {

    @Inject
    SiteMessages messages;

    @Test
    void the_newest_correction_comes_first_with_its_note_and_both_versions() {
        corrected("An older note.");
        Story story = corrected("The newest note.");
        Document page = Reader.opens("/corrections");
        assertThat(page.selectFirst(".correction").text()).startsWith("Corrected headline").contains("The newest note.");
        assertThat(page.selectFirst(".correction").select("a").eachAttr("href"))
                .containsExactly("/checks/" + story.slug, "/checks/" + story.slug + "/revisions/1");
    }

    @Test
    void the_newest_is_the_one_passed_last_not_the_one_proposed_last() {
        Story first = Published.propose(Story.published(), new Text("H", "S", "B"), "Proposed first, passed last.");
        corrected("Proposed and passed between.");
        Published.pass(first);
        assertThat(Reader.opens("/corrections").selectFirst(".correction").text()).contains("Proposed first, passed last.");
    }

    @Test
    void a_change_that_nobody_passed_is_not_listed() {
        Published.propose(Story.published(), new Text("H", "S", "B"), "Not passed yet.");
        assertThat(Desk.anonymous().get("/corrections").extract().asString()).doesNotContain("Not passed yet.");
    }

    @Test
    void older_corrections_are_a_page_further() {
        for (int i = 0; i <= CorrectionPages.PAGE; i++) {
            corrected("Note number " + i + ".");
        }
        Document newest = Reader.opens("/corrections");
        assertThat(newest.select(".correction")).hasSize(CorrectionPages.PAGE);
        Document older = Reader.opens(newest.selectFirst("a[rel=next]").attr("href"));
        assertThat(older.selectFirst(".correction").text()).contains("Note number 0.");
        for (String key : List.of("x", "0", "-3", "99999999999999999999")) {
            assertThat(Reader.status("/corrections?before=" + key)).as(key).isEqualTo(404);
        }
    }

    @Test
    void an_empty_list_says_so() {
        Document page = Jsoup.parse(CorrectionPages.Templates.corrections(new Slice<>(List.of(), false), true).render());
        assertThat(page.selectFirst(".empty").text()).contains(messages.noCorrection());
    }

    private static Story corrected(String note) {
        return Published.correct(Story.published(), new Text("Corrected headline", "S", "B"), note);
    }
}
