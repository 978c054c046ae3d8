package org.factdesk.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** A picture in a fact-check, never without its credit and the words for those who do not see it. */
@Entity
public class Image extends PanacheEntityBase {

    private static final int MOST_IMAGES = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public FactCheck factCheck;
    public int number;
    public String mediaType;
    public byte[] bytes;
    public int width;
    public int height;
    public String alternativeText;
    public String credit;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member addedBy;
    public Instant addedAt = Instant.now();

    public static List<Image> of(FactCheck check) {
        return list("factCheck = ?1 order by number", check);
    }

    public static Optional<Image> numbered(FactCheck check, int number) {
        return find("factCheck = ?1 and number = ?2", check, number).firstResultOptional();
    }

    public static Image add(FactCheck check, Picture picture, String alternativeText, String credit, Member member) {
        check.requireWriter(member);
        if (check.isWithdrawn()) {
            throw Refusal.conflict("A withdrawn fact-check takes no further image.");
        }
        int there = (int) count("factCheck", check);
        if (there >= MOST_IMAGES) {
            throw Refusal.conflict("A fact-check has at most %d images.".formatted(MOST_IMAGES));
        }
        Image image = new Image();
        image.factCheck = check;
        image.number = nextNumber(check, there);
        image.mediaType = picture.mediaType();
        image.bytes = picture.bytes();
        image.width = picture.width();
        image.height = picture.height();
        image.alternativeText = alternativeText;
        image.credit = credit;
        image.addedBy = member;
        image.persist();
        Event.by(member, Verb.IMAGE_ADDED).onFactCheck(check.id).saying("image " + image.number).record();
        return image;
    }

    /** Whether a text places it, the way {@link Markdown} reads it. */
    public boolean placedIn(String body) {
        return body.contains("(image:" + number + ")");
    }

    /** One that no saved text names yet: what was passed must not get a picture that nobody had seen. */
    private static int nextNumber(FactCheck check, int there) {
        List<Revision> texts = check.revisions();
        int number = Math.max(there, of(check).stream().mapToInt(image -> image.number).max().orElse(0)) + 1;
        while (namedIn(texts, number)) {
            number++;
        }
        return number;
    }

    private static boolean namedIn(List<Revision> texts, int number) {
        return texts.stream().anyMatch(text -> text.body.contains("image:" + number));
    }
}
