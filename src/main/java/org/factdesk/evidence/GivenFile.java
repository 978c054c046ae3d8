package org.factdesk.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.factdesk.web.Forms;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file as somebody gives it, whose content is what its name says. */
record GivenFile(String name, FileFormat format, Path path, long size) {

    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1024 * 1024;

    /** A file that is not taken. The message is for the person who gave it. */
    static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }

    /** Browsers send an empty one where none was chosen. */
    static boolean isChosen(FileUpload upload) {
        return upload != null && Forms.line(upload.fileName()) != null;
    }

    static GivenFile of(FileUpload upload) throws Refused {
        String name = name(upload.fileName());
        FileFormat format = FileFormat.named(name).orElseThrow(() -> new Refused(
                "A file like “%s” is not taken: give a PDF, a picture, a spreadsheet (XLSX, ODS, CSV), a recording or a film.".formatted(name)));
        try {
            return checked(new GivenFile(name, format, upload.uploadedFile(), Files.size(upload.uploadedFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In megabytes: a setting. */
    static long largest() {
        return ConfigProvider.getConfig().getValue("factdesk.evidence.largest-file", MemorySize.class).asLongValue() / MEGABYTE;
    }

    private static GivenFile checked(GivenFile file) throws Refused, IOException {
        if (file.size == 0) {
            throw new Refused("The file “%s” is empty.".formatted(file.name));
        }
        if (file.size > largest() * MEGABYTE) {
            throw new Refused("The file is larger than %d MB.".formatted(largest()));
        }
        String content = ContentType.of(file.path);
        if (!file.format.is(content)) {
            throw new Refused("“%s” is not what its name says. By its name it is %s, by its content: %s.".formatted(file.name,
                    file.format.label(), ContentType.said(content)));
        }
        return file;
    }

    /** Without the folders that some browsers send along. */
    private static String name(String sent) {
        String name = Forms.line(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("[\\n\\t]", ""));
        String whole = name == null ? "file" : name;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
    }
}
