package org.factdesk.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Bytes to text, or a reason why not. Nothing is guessed and nothing repaired: only line ends become \n, and a byte order mark
 * goes. In order: byte order mark, UTF-8 if it is valid, the declared charset if it is valid in that.
 */
public final class TextDecoder {

    /** Two mebibytes, in bytes before decoding. */
    public static final int LARGEST_TEXT = 2 * 1024 * 1024;

    /** A page may declare the smaller set and write in the larger one: browsers read it so (WHATWG Encoding, labels). */
    private static final Map<String, String> LARGER = Map.of(
            "US-ASCII", "windows-1252", "ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030", "GBK", "GB18030", "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949",
            "TIS-620", "x-windows-874");

    private TextDecoder() {
    }

    /**
     * @param declared what came with the bytes, or null
     * @throws UnreadableText EMPTY, TOO_LARGE, BINARY or ENCODING
     */
    public static String decode(byte[] bytes, Charset declared) throws UnreadableText {
        if (bytes.length > LARGEST_TEXT) {
            throw UnreadableText.tooLarge("The text", LARGEST_TEXT);
        }
        return decodeFirst(bytes, declared);
    }

    /** As {@link #decode}, for bytes whose length has been looked at, trying several charsets; null among them is passed over. */
    static String decodeFirst(byte[] bytes, Charset... declared) throws UnreadableText {
        String format = BinaryFormat.of(bytes);
        if (format != null) {
            throw UnreadableText.binary(format);
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        String text = mark == null
                ? withoutMark(bytes, declared)
                : strict(Arrays.copyOfRange(bytes, mark.length(), bytes.length), mark.charset());
        if (text == null) {
            throw mark == null && BinaryFormat.looksBinary(bytes) ? UnreadableText.binary("a binary file") : UnreadableText.encoding();
        }
        if (BinaryFormat.looksBinary(text)) {
            throw UnreadableText.binary("a binary file");
        }
        if (text.isBlank()) {
            throw UnreadableText.empty();
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String withoutMark(byte[] bytes, Charset... declared) {
        for (Charset charset : declared) {
            if (charset != null && !writesAsciiAsItself(charset)) {
                String text = strict(bytes, charset);
                if (text != null) {
                    return text;
                }
            }
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        for (int next = 0; text == null && next < declared.length; next++) {
            text = declared[next] == null ? null : strict(bytes, larger(declared[next]));
        }
        return text;
    }

    /** UTF-16 and the ISO-2022 family make valid UTF-8 by accident, so there the declaration goes first. */
    private static boolean writesAsciiAsItself(Charset charset) {
        String name = charset.name();
        return !name.startsWith("UTF-16") && !name.startsWith("UTF-32") && !name.startsWith("ISO-2022");
    }

    private static Charset larger(Charset charset) {
        String name = LARGER.getOrDefault(charset.name(), charset.name());
        return Charset.isSupported(name) ? Charset.forName(name) : charset;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
