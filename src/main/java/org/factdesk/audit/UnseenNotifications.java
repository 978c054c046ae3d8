package org.factdesk.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.factdesk.member.CurrentMember;

/** For the bar of every page: how much the member was told of and has not looked at. */
@Named("unseen")
@RequestScoped
public class UnseenNotifications {

    private final CurrentMember me;

    UnseenNotifications(CurrentMember me) {
        this.me = me;
    }

    public long count() {
        return Notification.unseen(me.get());
    }
}
