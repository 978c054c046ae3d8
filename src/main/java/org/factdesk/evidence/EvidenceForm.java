package org.factdesk.evidence;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.factdesk.article.WebLink;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.PastMoment;
import org.factdesk.web.PastMomentRule;
import org.factdesk.web.SeenNumber;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One piece of evidence as it is typed. */
public class EvidenceForm {

    @RestForm
    public String version;
    @RestForm
    public String kind = Evidence.Kind.WEB.name();
    @RestForm
    @WebLink
    public String url;
    @RestForm
    public FileUpload file;
    @RestForm
    @PastMoment
    public String takenAt;
    @RestForm
    @Size(max = 200, message = "At most 200 characters.")
    public String takenBy;
    @RestForm
    @Typed(message = "Write what it is called.")
    @Size(max = 300, message = "At most 300 characters.")
    public String title;
    @RestForm
    @Size(max = 200, message = "At most 200 characters.")
    public String publisher;
    @RestForm
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String quotation;
    @RestForm
    public String stance;
    @RestForm
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String note;
    @RestForm
    public String neverPublic;

    static EvidenceForm of(Evidence evidence) {
        EvidenceForm form = new EvidenceForm();
        form.version = String.valueOf(evidence.version);
        form.kind = evidence.kind.name();
        form.url = evidence.url;
        form.takenAt = PastMomentRule.written(evidence.takenAt);
        form.takenBy = evidence.takenBy;
        form.title = evidence.title;
        form.publisher = evidence.publisher;
        form.quotation = evidence.quotation;
        form.stance = evidence.stance.name();
        form.note = evidence.note;
        form.neverPublic = evidence.neverPublic ? "true" : null;
        return form;
    }

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (Choice.named(Evidence.Kind.class, kind).isEmpty()) {
            problems.put("kind", "Choose what kind of evidence it is.");
        }
        if (Evidence.Kind.WEB.name().equals(kind) && Forms.typed(url) == null) {
            problems.put("url", "A web page needs its address.");
        }
        if (isScreenshot()) {
            addOfScreenshot(problems);
        }
        if (Choice.named(Evidence.Stance.class, stance).isEmpty()) {
            problems.put("stance", "Say how it bears on the claim.");
        }
        return problems;
    }

    /** Nobody can look at a screenshot's page any more: what it is worth hangs on who took it, and when. */
    private void addOfScreenshot(Map<String, String> problems) {
        if (Forms.typed(takenAt) == null) {
            problems.put("takenAt", "Say when the screenshot was taken.");
        }
        if (Forms.line(takenBy) == null) {
            problems.put("takenBy", "Say who took the screenshot.");
        }
    }

    void fill(Evidence evidence) {
        evidence.kind = Evidence.Kind.valueOf(kind);
        evidence.url = Forms.typed(url);
        evidence.takenAt = PastMomentRule.read(takenAt);
        evidence.takenBy = Forms.line(takenBy);
        evidence.title = Forms.line(title);
        evidence.publisher = Forms.line(publisher);
        evidence.quotation = Forms.typed(quotation);
        evidence.stance = Evidence.Stance.valueOf(stance);
        evidence.note = Forms.typed(note);
        evidence.neverPublic = hidden();
    }

    boolean isScreenshot() {
        return Evidence.Kind.SCREENSHOT.name().equals(kind);
    }

    public boolean hidden() {
        return "true".equals(neverPublic);
    }

    public String kindLabel() {
        return Choice.named(Evidence.Kind.class, kind).map(Evidence.Kind::label).orElse("");
    }

    public String stanceLabel() {
        return Choice.named(Evidence.Stance.class, stance).map(Evidence.Stance::label).orElse("");
    }

    int base() {
        return SeenNumber.read(version);
    }

    /** The endings of the files that are taken. */
    public String accepted() {
        return FileFormat.accepted();
    }

    /** Of a file, in megabytes. */
    public long largest() {
        return GivenFile.largest();
    }

    public List<Choice> kinds() {
        return Choice.of(Evidence.Kind.class, Evidence.Kind::label);
    }

    public List<Choice> stances() {
        return Choice.of(Evidence.Stance.class, Evidence.Stance::label);
    }
}
