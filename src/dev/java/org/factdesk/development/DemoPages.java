package org.factdesk.development;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.factdesk.article.FetchedPage;
import org.factdesk.evidence.Capture;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.KeptPage;
import org.factdesk.job.Job;

/** The addresses of the demo lead nowhere: their pages are written here, and kept as if they had answered. */
final class DemoPages {

    private DemoPages() {
    }

    static void keep(Evidence evidence) {
        Job.open(Job.Kind.KEEP_PAGE, evidence.id).ifPresent(Job::cancel);
        String quotation = evidence.quotation == null ? "" : "<p>%s.</p>".formatted(evidence.quotation);
        String page = "<html lang=\"en\"><title>%1$s</title><h1>%1$s</h1><p>%2$s</p>%3$s<p>Last changed by the office itself.</p></html>"
                .formatted(evidence.title, evidence.publisher, quotation);
        KeptPage.keep(evidence, Capture.of(new FetchedPage(URI.create(evidence.url), Instant.now(), 200,
                List.of(new FetchedPage.Header("Content-Type", "text/html; charset=utf-8")), "text/html", page.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8)));
    }
}
