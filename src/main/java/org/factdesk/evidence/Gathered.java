package org.factdesk.evidence;

import java.util.List;
import java.util.Map;
import org.factdesk.claim.Claim;

/**
 * A piece of evidence with what a page tells of it. For all of a claim it is read in lists: how many there are makes no difference.
 *
 * @param look how its address was last found, or null
 * @param file the newest one that was given for it, or null
 */
public record Gathered(Evidence evidence, Keeping keeping, LinkLook look, EvidenceFile file) {

    public static List<Gathered> of(Claim claim) {
        List<Evidence> all = Evidence.of(claim);
        Map<Long, Keeping> keepings = Keeping.of(all);
        Map<Long, LinkLook> looks = LinkLook.newest(all);
        Map<Long, EvidenceFile> files = EvidenceFile.of(all);
        return all.stream().map(one -> new Gathered(one, keepings.get(one.id), looks.get(one.id), files.get(one.id))).toList();
    }

    /** Where a link to it leads, as {@link Evidence#linkUrl}. */
    public String linkUrl() {
        String address = evidence.webUrl();
        return address == null ? null : keeping.passage().map(words -> TextFragment.of(address, words)).orElse(address);
    }
}
