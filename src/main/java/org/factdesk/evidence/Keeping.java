package org.factdesk.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.job.Job;

/**
 * Where the copy of a piece of evidence stands: waiting, kept, or refused and why.
 *
 * @param pages newest first, whatever address they had
 * @param passage the quotation in the very words of the newest copy, where it is there word for word
 */
public record Keeping(Evidence evidence, List<KeptPage> pages, Optional<Job> job, Optional<String> passage) {

    private static final String BROKEN_OFF = "Something went wrong on our side. Whoever runs this desk finds the reason in its log.";

    /** By the id of the evidence. */
    static Map<Long, Keeping> of(List<Evidence> all) {
        Map<Long, List<KeptPage>> pages = KeptPage.of(all);
        Map<Long, Job> jobs = Job.latest(Job.Kind.KEEP_PAGE, all.stream().map(one -> one.id).toList());
        List<Keeping> keepings = all.stream().map(one -> new Keeping(one, pages.getOrDefault(one.id, List.of()),
                Optional.ofNullable(jobs.get(one.id)), Optional.empty())).toList();
        Map<Long, String> passages = KeptPage.passages(keepings.stream().filter(Keeping::canBeCompared)
                .collect(Collectors.toMap(keeping -> keeping.copy().id, keeping -> keeping.evidence.quotation)));
        return keepings.stream().collect(Collectors.toMap(keeping -> keeping.evidence.id, keeping -> keeping.with(passages)));
    }

    private Keeping with(Map<Long, String> passages) {
        return new Keeping(evidence, pages, job, Optional.ofNullable(copy()).map(copy -> passages.get(copy.id)));
    }

    public boolean waiting() {
        return job.filter(Job::isOpen).isPresent();
    }

    /** The last try did not get it, and another one follows by itself. */
    public boolean triedBefore() {
        return job.filter(Job::isOpen).map(open -> open.problem).isPresent();
    }

    /** Others are asked for at the same site, one at a time. */
    public boolean hasToQueue() {
        return job.filter(Job::isPutOff).isPresent();
    }

    /** The newest copy of the address as it is now, or null. */
    public KeptPage copy() {
        return ofThisAddress().filter(KeptPage::isKept).findFirst().orElse(null);
    }

    /** Whether there is a copy that nobody had removed. */
    public boolean stays() {
        return copy() != null && !copy().content.isRemoved();
    }

    /** Why there is no copy, or no newer one; null where there is nothing to say. */
    public String refusal() {
        if (waiting()) {
            return null;
        }
        if (job.filter(last -> last.state == Job.State.FAILED).isPresent()) {
            return BROKEN_OFF;
        }
        return ofThisAddress().findFirst().map(last -> last.refusal).orElse(null);
    }

    /** Whether somebody may ask for it (again): nothing is under way, and the last try brought nothing. */
    public boolean mayRetry() {
        return evidence.webUrl() != null && !waiting() && (copy() == null || refusal() != null);
    }

    /** Copies that stay on record beside the newest, of this address or an earlier one. */
    public List<KeptPage> earlier() {
        KeptPage newest = copy();
        return pages.stream().filter(page -> page.isKept() && page != newest).toList();
    }

    /** Whether the words that are quoted stand in the copy. */
    public Quoted quoted() {
        if (evidence.quotation == null || copy() == null) {
            return Quoted.NOTHING;
        }
        return canBeCompared() ? passage.map(there -> Quoted.WORD_FOR_WORD).orElse(Quoted.NOT_THERE) : Quoted.NOT_TEXT;
    }

    private boolean canBeCompared() {
        return evidence.quotation != null && copy() != null && copy().legible;
    }

    private Stream<KeptPage> ofThisAddress() {
        return pages.stream().filter(page -> page.address.equals(evidence.url));
    }
}
