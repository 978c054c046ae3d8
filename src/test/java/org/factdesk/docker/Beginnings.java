package org.factdesk.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Brings claims to the desk and some way along it, by the verbs of the newsroom: nobody else is there yet, so each is done. */
final class Beginnings {

    /** From a claim that is nobody's to a text that goes out by itself. */
    private static final List<Deed> WAY = List.of(Deed.ASSIGN, Deed.ADD_EVIDENCE, Deed.START, Deed.SAVE, Deed.SUBMIT, Deed.LOG, Deed.PASS,
            Deed.ACKNOWLEDGE, Deed.PLAN);
    static final int PLANNED = WAY.size();

    /** Whoever chooses by it chooses the same: so two agree. */
    private static final long SAME = 1;
    private static final String LINK = "main a[href~=^/desk/checks/\\d+$]";

    private final Window editor;
    private final Window factChecker;
    private final Window reviewer;
    final List<Act> acts = new ArrayList<>();

    Beginnings(Window editor, Window factChecker, Window reviewer) {
        this.editor = editor;
        this.factChecker = factChecker;
        this.reviewer = reviewer;
    }

    /** @param steps how many of the way; none leaves it new */
    long claim(int steps) throws IOException, InterruptedException {
        String address = done(editor, "/desk/claims/new", Deed.TYPE_IN, 0).leadsTo();
        long claim = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        for (Deed deed : WAY.subList(0, steps)) {
            done(who(deed), page(deed, claim), deed, claim);
        }
        return claim;
    }

    private Act done(Window window, String page, Deed deed, long claim) throws IOException, InterruptedException {
        Document opened = window.open(page);
        FormElement form = Deed.offeredOn(opened).stream().filter(offered -> Deed.of(offered).filter(deed::equals).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("%s is not offered on %s: %s".formatted(deed, page, opened.select("main").text())));
        Act act = window.fill(form, claim, new Random(SAME));
        assertThat(act.isAcknowledged()).as("%s", act).isTrue();
        acts.add(act);
        return act;
    }

    private Window who(Deed deed) {
        return switch (deed) {
            case ADD_EVIDENCE, START, SAVE, SUBMIT -> factChecker;
            case LOG, PASS -> reviewer;
            default -> editor;
        };
    }

    private String page(Deed deed, long claim) throws IOException, InterruptedException {
        String page = "/desk/claims/" + claim;
        return switch (deed) {
            case SAVE -> check(page) + "/draft";
            case PASS, ACKNOWLEDGE -> check(page);
            case PLAN -> check(page) + "/plan";
            default -> page;
        };
    }

    private String check(String claimPage) throws IOException, InterruptedException {
        return factChecker.open(claimPage).selectFirst(LINK).attr("href");
    }
}
