package org.factdesk.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that are taken as evidence: by what a name says it is, and what the content must be found to be. */
public enum FileFormat {
    PDF("a PDF", "application/pdf", List.of("pdf"), Set.of("application/pdf")),
    PNG("a PNG picture", "image/png", List.of("png"), Set.of("image/png")),
    JPEG("a JPEG picture", "image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    GIF("a GIF picture", "image/gif", List.of("gif"), Set.of("image/gif")),
    WEBP("a WebP picture", "image/webp", List.of("webp"), Set.of("image/webp")),
    XLSX("an Excel spreadsheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"),
            Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    ODS("an OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", List.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet")),
    CSV("a table as plain text", "text/csv", List.of("csv"), Set.of("text/plain", "text/csv")),
    MP3("an MP3 recording", "audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    M4A("an M4A recording", "audio/mp4", List.of("m4a"), Set.of("audio/mp4", "video/mp4", "application/mp4")),
    WAV("a WAV recording", "audio/wav", List.of("wav"), Set.of("audio/vnd.wave", "audio/x-wav", "audio/wav")),
    OGG("an Ogg recording", "audio/ogg", List.of("ogg", "oga", "opus"), Set.of("application/ogg", "audio/ogg", "audio/vorbis", "audio/opus",
            "audio/x-oggflac", "audio/speex")),
    FLAC("a FLAC recording", "audio/flac", List.of("flac"), Set.of("audio/x-flac", "audio/flac")),
    MP4("an MP4 film", "video/mp4", List.of("mp4", "m4v"), Set.of("video/mp4", "video/x-m4v", "application/mp4", "video/quicktime")),
    MOV("a QuickTime film", "video/quicktime", List.of("mov"), Set.of("video/quicktime", "video/mp4", "application/mp4")),
    WEBM("a WebM film", "video/webm", List.of("webm", "mkv"), Set.of("video/webm", "video/x-matroska", "application/x-matroska",
            "audio/x-matroska"));

    private final String label;
    private final String mediaType;
    private final List<String> endings;
    private final Set<String> contents;

    FileFormat(String label, String mediaType, List<String> endings, Set<String> contents) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = endings;
        this.contents = contents;
    }

    /** "a PDF" */
    public String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** What a name says, by its ending. */
    static Optional<FileFormat> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    boolean is(String content) {
        return contents.contains(content);
    }

    static Optional<FileFormat> found(String content) {
        return Arrays.stream(values()).filter(format -> format.is(content)).findFirst();
    }

    /** For a form: {@code .pdf,.png,…} */
    static String accepted() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream()).map(ending -> "." + ending).collect(Collectors.joining(","));
    }
}
