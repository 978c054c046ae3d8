package org.factdesk.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.core5.http.ContentType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factdesk.article.FetchRefused.Reason;

/** Fetches one page of the public web for a person who typed its address. */
@ApplicationScoped
public class Fetcher {

    public static final int LARGEST_PAGE = 4 * 1024 * 1024;
    static final int LARGEST_FILE = 16 * 1024 * 1024;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;
    private static final int AT_ONCE = 8;
    private static final Set<String> PAGE_TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final String UNSTATED = "application/octet-stream";
    private static final int LONGEST_TYPE = 100;

    /** What is taken of an answer. */
    private enum Wanted { PAGE, ANYTHING }

    private final GuardedDoor door;
    private final Duration limit;
    private final ExecutorService workers;

    /** @param publicAddress where site owners find out who asks; part of the user agent */
    @Inject
    public Fetcher(@ConfigProperty(name = "factdesk.newsroom.address") String publicAddress,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this(publicAddress, version, SystemDefaultDnsResolver.INSTANCE, new PublicAddressRule(), TIME_LIMIT);
    }

    /** For tests, which answer for names and stand in for the internet. Nothing outside this room can call it. */
    Fetcher(String publicAddress, String version, DnsResolver resolver, PublicAddressRule rule, Duration limit) {
        this.door = new GuardedDoor(resolver, rule, "Factdesk/%s (+%s)".formatted(version, publicAddress));
        this.limit = limit;
        this.workers = workers();
    }

    /**
     * Asks robots.txt, follows at most five redirects, reads at most 4 MB, within 20 seconds for all of it.
     *
     * @throws FetchRefused with the reason in words for the person who typed the address
     */
    public FetchedPage fetch(String typedAddress) throws FetchRefused {
        return fetch(typedAddress, Wanted.PAGE, Turns.AT_ONCE);
    }

    /**
     * As {@link #fetch}, for whatever stands at the address, such as a PDF or a picture; at most 16 MB. Each request needs its turn at
     * its host: robots.txt, redirects and the page.
     */
    public FetchedPage fetchAnything(String typedAddress, Turns turns) throws FetchRefused {
        return fetch(typedAddress, Wanted.ANYTHING, turns);
    }

    private FetchedPage fetch(String typedAddress, Wanted wanted, Turns turns) throws FetchRefused {
        WebAddress address = WebAddress.typed(typedAddress);
        Deadline deadline = new Deadline(limit);
        Future<FetchedPage> fetch = workers.submit(() -> follow(address, wanted, door.inTurn(turns), deadline));
        try {
            return fetch.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchRefused(Reason.TOO_SLOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused(Reason.UNREACHABLE, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchRefused refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            // Breaks off what is still being read, or a lookup that nobody waits for any more
            fetch.cancel(true);
            deadline.breakOff();
        }
    }

    private static FetchedPage follow(WebAddress typed, Wanted wanted, GuardedDoor door, Deadline deadline) throws FetchRefused {
        RobotsFile robots = new RobotsFile(door, deadline);
        WebAddress address = typed;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            robots.mustAllow(address);
            try (Exchange answer = door.open(address, deadline)) {
                if (answer.redirect() == null) {
                    return page(address, answer, wanted);
                }
                address = address.redirectedTo(answer.redirect());
            }
        }
        throw new FetchRefused(Reason.TOO_MANY_REDIRECTS);
    }

    private static FetchedPage page(WebAddress address, Exchange answer, Wanted wanted) throws FetchRefused {
        if (answer.status() == 204) {
            throw new FetchRefused(Reason.EMPTY);
        }
        if (answer.status() != 200) {
            throw new FetchRefused(Reason.STATUS, Integer.toString(answer.status()));
        }
        ContentType type = ContentType.parseLenient(answer.header("Content-Type"));
        String name = type == null || type.getMimeType() == null ? null : type.getMimeType().toLowerCase(Locale.ROOT);
        if (wanted == Wanted.PAGE && (name == null || !PAGE_TYPES.contains(name))) {
            throw new FetchRefused(Reason.CONTENT_TYPE, name == null ? "of no stated type" : name);
        }
        byte[] body = answer.body(wanted == Wanted.PAGE ? LARGEST_PAGE : LARGEST_FILE);
        if (isBlank(body)) {
            throw new FetchRefused(Reason.EMPTY);
        }
        boolean stated = name != null && name.length() <= LONGEST_TYPE;
        return new FetchedPage(address.uri(), Instant.now(), answer.status(), answer.headers(), stated ? name : UNSTATED, body,
                stated ? type.getCharset() : null);
    }

    private static boolean isBlank(byte[] body) {
        for (byte each : body) {
            if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Lookups cannot be broken off, so fetches run beside the caller, who leaves when time is up; never more than a few. */
    private static ExecutorService workers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "article-fetch");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }
}
