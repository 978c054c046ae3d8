package org.factdesk.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.factdesk.claim.Claim;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Inert;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The copies that are kept of a source: read, downloaded, asked for again. Whoever judges blind may read them too. */
@Path("/desk/claims/{id}/evidence/{number}/copies")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Copies {

    private static final String WARC = "application/warc";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance removed(Claim claim, Evidence evidence, KeptPage copy);

        static native TemplateInstance copy(Claim claim, Evidence evidence, KeptPage copy, String html, Quoted quoted, boolean removes);
    }

    @Inject
    CurrentMember me;

    @GET
    @Path("/{copy}")
    public Response show(@RestPath long id, @RestPath int number, @RestPath int copy) {
        Evidence evidence = evidence(Claim.visible(id), number);
        KeptPage kept = kept(evidence, copy);
        if (kept.content.isRemoved()) {
            return Pages.forbiddenByLaw(Templates.removed(evidence.claim, evidence, kept));
        }
        Optional<ReadableCopy> readable = kept.readable();
        Quoted quoted = quoted(evidence, readable);
        return Inert.page(Templates.copy(evidence.claim, evidence, kept, readable.map(ReadableCopy::html).orElse(null), quoted,
                me.holdsAny(Role.EDITOR_NAME, Role.ADMIN_NAME)));
    }

    @GET
    @Path("/{copy}/warc")
    public Response download(@RestPath long id, @RestPath int number, @RestPath int copy) {
        KeptPage kept = kept(evidence(Claim.visible(id), number), copy);
        Content content = kept.content.toDownload();
        byte[] head = kept.head;
        String name = "claim-%d-evidence-%d-copy-%d.warc".formatted(id, number, copy);
        return Inert.download(name, WARC, head.length + content.size + Warc.END.length, out -> {
            out.write(head);
            content.writeTo(out);
            out.write(Warc.END);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
    public Response create(@RestPath long id, @RestPath int number) {
        evidence(Claim.toChange(id), number).keepAgain(me.get());
        return Pages.seeOther("/desk/claims/%d#evidence-%d", id, number);
    }

    private static Quoted quoted(Evidence evidence, Optional<ReadableCopy> readable) {
        if (evidence.quotation == null) {
            return Quoted.NOTHING;
        }
        return readable.map(copy -> copy.mark(evidence.quotation) ? Quoted.WORD_FOR_WORD : Quoted.NOT_THERE).orElse(Quoted.NOT_TEXT);
    }

    private static Evidence evidence(Claim claim, int number) {
        return Evidence.numbered(claim, number).orElseThrow(NotFoundException::new);
    }

    private static KeptPage kept(Evidence evidence, int copy) {
        return KeptPage.numbered(evidence, copy).orElseThrow(NotFoundException::new);
    }
}
