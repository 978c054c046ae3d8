package org.factdesk.member;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of the newsroom, known by the subject of their sign-in. */
@Entity
public class Member extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String subject;
    public String name;
    public String email;
    public String publicName;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] roles = {};
    public boolean active = true;
    public Instant joinedAt = Instant.now();
    @Version
    public int version;

    public static Optional<Member> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Those who may be given work in this role, by name. */
    public static List<Member> holding(Role role) {
        return Member.<Member>list("active = true order by name").stream().filter(member -> member.holds(role)).toList();
    }

    public static List<Member> everyone() {
        return find("order by active desc, name").list();
    }

    public boolean holds(Role role) {
        return active && List.of(roles).contains(role.claimName());
    }

    /** For templates: the role by its name in the token. */
    public boolean holds(String role) {
        return Role.named(role).map(this::holds).orElse(false);
    }

    public String roleLabels() {
        return List.of(roles).stream().flatMap(name -> Role.named(name).stream()).map(Role::label)
                .collect(Collectors.joining(", "));
    }

    /** Closes the desk to this member, from their next click on; what they did stays theirs. */
    void deactivate(Member admin) {
        if (equals(admin)) {
            throw Refusal.forbidden("Nobody deactivates themselves: another admin has to.");
        }
        if (!active) {
            throw Refusal.conflict("This account is deactivated already.");
        }
        active = false;
        Event.by(admin, Verb.MEMBER_DEACTIVATED).aboutMember(id).record();
    }

    void activate(Member admin) {
        if (active) {
            throw Refusal.conflict("This account is active already.");
        }
        active = true;
        Event.by(admin, Verb.MEMBER_ACTIVATED).aboutMember(id).record();
    }

    /** @param chosen the name readers see from now on, or null for the desk's */
    void choosePublicName(String chosen) {
        if (Objects.equals(chosen, publicName)) {
            return;
        }
        publicName = chosen;
        Event.by(this, Verb.PUBLIC_NAME_CHANGED).aboutMember(id).record();
    }

    /** Takes over what the sign-in says of this person now. Returns whether anything was new. */
    boolean refresh(String newName, String newEmail, Set<String> newRoles) {
        String[] sorted = new TreeSet<>(newRoles).toArray(String[]::new);
        if (newName.equals(name) && Objects.equals(newEmail, email) && Arrays.equals(sorted, roles)) {
            return false;
        }
        name = newName;
        email = newEmail;
        roles = sorted;
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && id != null && id.equals(member.id);
    }

    @Override
    public int hashCode() {
        return Member.class.hashCode();
    }
}
