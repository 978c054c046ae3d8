package org.factdesk.factcheck;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pixels that were decoded and written anew, so that nothing but pixels is left: no location, no hidden script. */
record Picture(String mediaType, byte[] bytes, int width, int height) {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;

    /** Empty where the bytes are no PNG or JPEG, or too large a one (8 MB, 40 million pixels). */
    static Optional<Picture> read(byte[] uploaded) {
        if (uploaded.length == 0 || uploaded.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // ImageIO answers a broken file with either
            return Optional.empty();
        }
    }

    private static Optional<Picture> read(ImageReader reader, ImageInputStream input) throws IOException {
        String format = reader.getFormatName().toLowerCase();
        if (!format.equals("png") && !format.equals("jpeg")) {
            return Optional.empty();
        }
        try {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage pixels = reader.read(0);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            if (!ImageIO.write(pixels, format, written) || written.size() > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new Picture("image/" + format, written.toByteArray(), pixels.getWidth(), pixels.getHeight()));
        } finally {
            reader.dispose();
        }
    }
}
