package org.factdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.claim.Claim;
import org.factdesk.member.Role;
import org.factdesk.web.Inert;
import org.jboss.resteasy.reactive.RestPath;

/** The file of a piece of evidence, to be stored by whoever looks at it, never opened from here. */
@Path("/desk/claims/{id}/evidence/{number}/file")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class EvidenceFiles {

    @GET
    public Response download(@RestPath long id, @RestPath int number) {
        EvidenceFile file = Evidence.numbered(Claim.visible(id), number).flatMap(EvidenceFile::of).orElseThrow(NotFoundException::new);
        Content content = file.content.toDownload();
        return Inert.download(file.name, file.format.mediaType(), content.size, content::writeTo);
    }
}
