package org.factdesk.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What a file is, found by its content alone: by how it begins, and for spreadsheets by what is packed in it. */
final class ContentType {

    /** What Tika's core finds where any newer Office file is packed. */
    private static final String SOME_OFFICE_FILE = "application/x-tika-ooxml";
    private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroenabled.12";

    private ContentType() {
    }

    static String of(Path file) throws IOException {
        try (InputStream beginning = new BufferedInputStream(Files.newInputStream(file))) {
            String type = MimeTypes.getDefaultMimeTypes().detect(beginning, new Metadata()).getBaseType().toString();
            return type.equals(SOME_OFFICE_FILE) ? packed(file) : type;
        }
    }

    /** For people: "a PNG picture", "DOS/Windows executable (EXE)", or its media type where nobody has named it. */
    static String said(String type) {
        return FileFormat.found(type).map(FileFormat::label).orElseGet(() -> described(type));
    }

    /** Reads the list of what is in it; nothing is unpacked. */
    private static String packed(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            if (parts.getEntry("xl/workbook.xml") == null) {
                return SOME_OFFICE_FILE;
            }
            return parts.getEntry("xl/vbaProject.bin") == null ? FileFormat.XLSX.mediaType() : WITH_MACROS;
        } catch (IOException broken) {
            return SOME_OFFICE_FILE;
        }
    }

    private static String described(String type) {
        try {
            String description = MimeTypes.getDefaultMimeTypes().forName(type).getDescription();
            return description.isEmpty() ? type : description;
        } catch (MimeTypeException e) {
            return type;
        }
    }
}
