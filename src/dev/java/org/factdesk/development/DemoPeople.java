package org.factdesk.development;

import java.util.Arrays;
import org.factdesk.member.Member;
import org.factdesk.member.Role;

/** The people of the sign-in server of dev mode, as members: the same subjects, so that whoever signs in finds their work. */
enum DemoPeople {
    NORA("Nora Winther", Role.EDITOR),
    SAM("Sam Okafor", Role.FACT_CHECKER),
    LEA("Lea Brandt", Role.REVIEWER),
    IVO("Ivo Marin", Role.ADMIN),
    ALEX("Alex Duarte", Role.EDITOR, Role.FACT_CHECKER, Role.REVIEWER);

    private final String fullName;
    private final Role[] roles;

    DemoPeople(String fullName, Role... roles) {
        this.fullName = fullName;
        this.roles = roles;
    }

    /** Inside a transaction. */
    Member member() {
        return Member.bySubject(fullName).orElseGet(this::join);
    }

    String fullName() {
        return fullName;
    }

    String roleNames() {
        return String.join(", ", Arrays.stream(roles).map(Role::label).toList());
    }

    private Member join() {
        Member member = new Member();
        member.subject = fullName;
        member.name = fullName;
        member.roles = Arrays.stream(roles).map(Role::claimName).sorted().toArray(String[]::new);
        member.publicName = this == SAM || this == LEA ? fullName : null;
        member.persist();
        return member;
    }
}
