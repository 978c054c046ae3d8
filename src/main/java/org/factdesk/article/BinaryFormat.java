package org.factdesk.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells files that are not text, by the way they begin or by what no text holds. */
final class BinaryFormat {

    /** How files of a kind begin, each byte one Latin-1 character, with the name people know the kind by. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("%PDF-", "a PDF file");
        BEGINNINGS.put("PK\3\4", "a Word, LibreOffice or ZIP file");
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", "an old Office file");
        BEGINNINGS.put("{\\rtf", "a rich text (RTF) file");
        BEGINNINGS.put("\u0089PNG", "a picture");
        BEGINNINGS.put("\u00ff\u00d8\u00ff", "a picture");
        BEGINNINGS.put("GIF8", "a picture");
        BEGINNINGS.put("RIFF", "a picture, sound or video");
        BEGINNINGS.put("ID3", "a sound file");
        BEGINNINGS.put("OggS", "a sound or video");
        BEGINNINGS.put("\u001f\u008b", "a compressed file");
        BEGINNINGS.put("7z\u00bc\u00af", "a compressed file");
        BEGINNINGS.put("Rar!\u001a", "a compressed file");
        BEGINNINGS.put("\u007fELF", "a program");
    }

    private static final int MOST_CONTROLS_PERCENT = 5;

    private BinaryFormat() {
    }

    /** The kind of file by its first bytes, or null. */
    static String of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> each : BEGINNINGS.entrySet()) {
            boolean alsoPlainText = each.getKey().chars().allMatch(Character::isLetterOrDigit);
            if (beginning.startsWith(each.getKey()) && (!alsoPlainText || looksBinary(bytes))) {
                return each.getValue();
            }
        }
        return null;
    }

    static boolean looksBinary(byte[] bytes) {
        return looksBinary(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** A NUL, or more than one control character in twenty. */
    static boolean looksBinary(String text) {
        long controls = text.chars().filter(BinaryFormat::isControl).count();
        return text.indexOf('\0') >= 0 || controls * 100 > (long) MOST_CONTROLS_PERCENT * text.length();
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0 || character == 0x7f;
    }
}
