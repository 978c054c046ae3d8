package org.factdesk.factcheck;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Finds a fact-check through what readers may see. */
public final class LiveChecks {

    private LiveChecks() {
    }

    /** Published once, perhaps withdrawn since; what never was public is not found. */
    public static FactCheck published(String slug) {
        return FactCheck.bySlug(slug).filter(FactCheck::isPublished).orElseThrow(NotFoundException::new);
    }

    /** Withdrawn ones are gone (410). */
    public static FactCheck live(String slug) {
        FactCheck check = published(slug);
        if (check.isWithdrawn()) {
            throw new WebApplicationException(Response.Status.GONE);
        }
        return check;
    }

    /** The last check of the page before, by what its link carries; null where there is none. */
    public static FactCheck before(Long id) {
        if (id == null) {
            return null;
        }
        return FactCheck.<FactCheck>findByIdOptional(id).filter(FactCheck::isPublished).orElseThrow(NotFoundException::new);
    }
}
