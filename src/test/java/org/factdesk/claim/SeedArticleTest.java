package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.Test;

/** The real article that this desk was built on: it is cited by offsets only, and not part of the repository. */
@QuarkusTest
class SeedArticleTest {

    private static final Path SEED = Path.of("..", "shared", "seed", "article.txt");

    @Test
    void it_is_stored_its_claims_are_proposed_and_accepted_and_what_it_does_not_say_stays_unknown() throws IOException {
        assumeTrue(Files.exists(SEED), "Skipped: the seed article is not here, at " + SEED);
        String words = Files.readString(SEED);
        long id = Newspaper.bringIn(Map.of("body", words));
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.findById(id);
            assertThat(article.body).isEqualTo(words);
            assertThat(article.publishedOn).isNull();
            assertThat(article.publisher).isNull();
            assertThat(Candidate.of(article)).hasSizeGreaterThan(2).allSatisfy(candidate -> {
                assertThat(candidate.startOffset).isBetween(0, candidate.endOffset - 1);
                assertThat(candidate.endOffset).isLessThanOrEqualTo(words.length());
                if (candidate.quotation != null) {
                    assertThat(candidate.quotation).isEqualTo(words.substring(candidate.startOffset, candidate.endOffset));
                }
            });
        });
        String path = "/desk/articles/" + id;
        Desk editor = Desk.as(Person.EDITOR);
        editor.get(path).statusCode(200).body(containsString("date not known"), containsString("Publisher not known"));
        editor.get(path + "/candidates/1/edit").statusCode(200).body(containsString("name=\"madeOn\" type=\"date\" value=\"\""));
        editor.post(path + "/candidates/1/acceptance", Map.of()).statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = Claim.<Claim>find("article.id", id).singleResult();
            assertThat(claim.appearance.madeOn).isNull();
            assertThat(claim.appearance.url).isNull();
            if (claim.quotation != null) {
                assertThat(claim.quotation).isEqualTo(words.substring(claim.startOffset, claim.endOffset));
            }
        });
    }
}
