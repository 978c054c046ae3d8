package org.factdesk.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Many windows open on the same claims, in each of them somebody who does what the page offers, until the application is gone. */
final class Crowd {

    /** From the page of a claim to its text, and from there to where it is written or its publication planned. */
    private static final List<String> ONWARD = List.of("main a[href~=^/desk/checks/\\d+$]", "main a[href~=^/desk/checks/\\d+/(draft|plan)$]");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<Long> claims;
    private final Ledger ledger;
    private final CountDownLatch enough;
    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> work = new ArrayList<>();
    private final ExecutorService pool;
    private volatile boolean over;

    /**
     * @param enough how many acts are to be acknowledged before anything happens to the application
     * @param ledger where a publication that somebody plans is made to fall due while they all are at it
     */
    Crowd(List<Window> windows, List<Long> claims, int enough, Random chance, Ledger ledger) {
        this.claims = claims;
        this.ledger = ledger;
        this.enough = new CountDownLatch(enough);
        pool = Executors.newFixedThreadPool(windows.size());
        windows.forEach(window -> {
            Random own = new Random(chance.nextLong());
            work.add(pool.submit(() -> {
                work(window, own);
                return null;
            }));
        });
    }

    void untilEnough() throws Exception {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!enough.await(1, TimeUnit.SECONDS)) {
            assertThat(Instant.now()).as("%d more were to be acknowledged", enough.getCount()).isBefore(latest);
            for (Future<?> one : work) {
                if (one.isDone()) {
                    one.get();
                }
            }
        }
    }

    /** From now on nobody wonders when there is no answer. */
    void expectTheEnd() {
        over = true;
    }

    List<Act> acts() throws Exception {
        for (Future<?> one : work) {
            one.get(PATIENCE.toMinutes(), TimeUnit.MINUTES);
        }
        pool.shutdown();
        return List.copyOf(acts);
    }

    private void work(Window window, Random chance) throws IOException, InterruptedException, SQLException {
        while (!over) {
            try {
                doSomething(window, claims.get(chance.nextInt(claims.size())), chance);
            } catch (IOException gone) {
                if (!over) {
                    throw gone;
                }
            }
        }
    }

    private void doSomething(Window window, long claim, Random chance)
            throws IOException, InterruptedException, SQLException {
        List<FormElement> offered = Deed.offeredOn(look(window, claim, chance)).stream()
                .flatMap(form -> Collections.nCopies(Deed.of(form).orElseThrow().often(), form).stream()).toList();
        if (offered.isEmpty()) {
            return;
        }
        Act act = window.fill(any(offered, chance), claim, chance);
        acts.add(act);
        if (act.isUnanswered() && !over) {
            throw new AssertionError("No answer, though nobody stopped the application: " + act);
        }
        if (act.isAcknowledged()) {
            enough.countDown();
        }
        if (act.isAcknowledged() && act.deed() == Deed.PLAN) {
            ledger.bringPlansForward();
        }
    }

    /** Where somebody stops who goes on from page to page as long as they feel like it. */
    private static Document look(Window window, long claim, Random chance) throws IOException, InterruptedException {
        Document page = window.open("/desk/claims/" + claim);
        for (String link : ONWARD) {
            List<Element> links = page.select(link);
            if (!links.isEmpty() && chance.nextInt(3) > 0) {
                page = window.open(any(links, chance).attr("href"));
            }
        }
        return page;
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
