package org.factdesk.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.ForbiddenException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: the signed-in person as a member, met for the first time or known. */
@Named("me")
@RequestScoped
public class CurrentMember {

    @Inject
    SecurityIdentity identity;

    private Long id;

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The member as an entity of the current transaction. */
    public Member get() {
        if (!signedIn()) {
            throw new ForbiddenException("Sign in first.");
        }
        if (id == null) {
            id = QuarkusTransaction.requiringNew().call(this::meet);
        }
        return Member.findById(id);
    }

    public String name() {
        return get().name;
    }

    public boolean holds(String role) {
        return signedIn() && get().holds(role);
    }

    public boolean holdsAny(String... roles) {
        return Arrays.stream(roles).anyMatch(this::holds);
    }

    private Long meet() {
        Member member = Member.bySubject(subject()).orElseGet(Member::new);
        boolean changed = member.refresh(text("name", subject()), text("email", null), newsroomRoles());
        if (member.id == null) {
            member.subject = subject();
            member.persist();
        } else if (changed) {
            member.flush();
        }
        return member.id;
    }

    private String subject() {
        return text("sub", identity.getPrincipal().getName());
    }

    private String text(String claim, String otherwise) {
        String value = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(claim) : null;
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private Set<String> newsroomRoles() {
        return identity.getRoles().stream().filter(role -> Role.named(role).isPresent()).collect(Collectors.toSet());
    }
}
