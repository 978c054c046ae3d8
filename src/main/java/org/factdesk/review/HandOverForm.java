package org.factdesk.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Choice;
import org.jboss.resteasy.reactive.RestForm;

/** To whom open work goes, and what was looked at before it went. */
public class HandOverForm {

    @RestForm
    public String to;
    /** Every claim in the version it had, as the page showed it. */
    @RestForm
    public String seen;

    static HandOverForm to(String member) {
        HandOverForm form = new HandOverForm();
        form.to = member;
        return form;
    }

    Optional<Member> chosen(Member from) {
        return candidates(from).filter(member -> member.id.toString().equals(to)).findFirst();
    }

    public List<Choice> people(Member from) {
        return candidates(from).map(member -> new Choice(member.id.toString(), member.name)).toList();
    }

    private static Stream<Member> candidates(Member from) {
        return Member.everyone().stream().filter(member -> !member.equals(from))
                .filter(member -> member.holds(Role.FACT_CHECKER) || member.holds(Role.REVIEWER));
    }
}
