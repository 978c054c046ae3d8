package org.factdesk.factcheck;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;

/** A small picture for tests, added the way an uploaded one is. */
public final class DrawnPicture {

    private DrawnPicture() {
    }

    /** Returns its number in the check. */
    public static int addTo(Story story, String alternativeText, String credit) {
        int[] number = new int[1];
        story.then(claim -> number[0] = Image.add(story.check(), Picture.read(png()).orElseThrow(), alternativeText, credit,
                Story.member(Person.FACT_CHECKER)).number);
        return number[0];
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
