package org.factdesk.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Random;
import org.factdesk.article.UnreadableText.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String WORDS = "Caf\u00e9 \u201cNo\u201d \u0633\u0648\u0642 \ud83d\ude80 e\u0301\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_byte_order_mark_names_the_encoding_and_goes(String charset) throws UnreadableText {
        assertThat(TextDecoder.decode(("\ufeff" + WORDS).getBytes(Charset.forName(charset)), null)).isEqualTo(WORDS);
        assertThat(TextDecoder.decode(("\ufeff" + WORDS).getBytes(Charset.forName(charset)), ISO_8859_1)).isEqualTo(WORDS);
    }

    @Test
    void valid_utf_8_is_taken_for_it_whatever_was_declared() throws UnreadableText {
        assertThat(TextDecoder.decode(WORDS.getBytes(UTF_8), null)).isEqualTo(WORDS);
        assertThat(TextDecoder.decode(WORDS.getBytes(UTF_8), ISO_8859_1)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "windows-1251", "Shift_JIS", "GB18030", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
    void a_declared_charset_is_used(String name) throws UnreadableText {
        Charset charset = Charset.forName(name);
        String words = charset.newEncoder().canEncode('\u00e9') ? "Caf\u00e9 \u20ac" : charset.newEncoder().canEncode('\u65e5')
                ? "\u65e5\u672c\u8a9e" : "\u0421\u043b\u043e\u0432\u043e";
        assertThat(TextDecoder.decode(words.getBytes(charset), charset)).isEqualTo(words);
    }

    @Test
    void what_says_latin_1_is_read_as_browsers_read_it() throws UnreadableText {
        assertThat(TextDecoder.decode(new byte[] {(byte) 0x93, 'N', 'o', (byte) 0x94}, ISO_8859_1)).isEqualTo("\u201cNo\u201d");
    }

    @Test
    void bytes_that_fit_no_declared_encoding_are_refused_and_never_repaired() {
        assertRefused(Reason.ENCODING, "Caf\u00e9 au lait".getBytes(ISO_8859_1), null);
        assertRefused(Reason.ENCODING, new byte[] {'a', (byte) 0xc0, (byte) 0xaf}, UTF_8);
        assertRefused(Reason.ENCODING, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8}, null);
        assertRefused(Reason.ENCODING, new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, null);
    }

    @Test
    void binary_files_are_refused_by_their_kind() {
        assertRefused(Reason.BINARY, "%PDF-1.7 words".getBytes(UTF_8), null);
        assertRefused(Reason.BINARY, "{\\rtf1 words}".getBytes(UTF_8), null);
        assertRefused(Reason.BINARY, "PK\3\4words".getBytes(UTF_8), null);
        assertRefused(Reason.BINARY, "words\0words".getBytes(UTF_8), null);
        assertRefused(Reason.BINARY, "w\1\2rds".getBytes(UTF_8), null);
        assertRefused(Reason.BINARY, "words".getBytes(UTF_16LE), null);
        byte[] noise = new byte[10_000];
        new Random(3).nextBytes(noise);
        assertRefused(Reason.BINARY, noise, null);
        assertRefused(Reason.BINARY, noise, ISO_8859_1);
    }

    @Test
    void a_text_may_begin_like_a_file_and_hold_a_stray_control() throws UnreadableText {
        assertThat(TextDecoder.decode("RIFF is an old word for reef.".getBytes(UTF_8), null)).startsWith("RIFF");
        assertThat(TextDecoder.decode("ID3 voters were asked, and one \u0002 strayed in.".getBytes(UTF_8), null)).contains("\u0002");
    }

    @Test
    void nothing_but_white_space_is_empty() {
        assertRefused(Reason.EMPTY, new byte[0], null);
        assertRefused(Reason.EMPTY, " \r\n\t ".getBytes(UTF_8), null);
        assertRefused(Reason.EMPTY, "\ufeff".getBytes(UTF_8), null);
        assertRefused(Reason.EMPTY, "\ufeff \n".getBytes(UTF_16BE), null);
    }

    @Test
    void two_megabytes_are_read_and_one_byte_more_is_not() throws UnreadableText {
        byte[] full = "x".repeat(TextDecoder.LARGEST_TEXT).getBytes(UTF_8);
        assertThat(TextDecoder.decode(full, null)).hasSize(TextDecoder.LARGEST_TEXT);
        assertRefused(Reason.TOO_LARGE, "x".repeat(TextDecoder.LARGEST_TEXT + 1).getBytes(UTF_8), null);
    }

    @Test
    void every_kind_of_line_end_becomes_one_and_nothing_else_changes() throws UnreadableText {
        assertThat(TextDecoder.decode("  a\r\nb\rc\n\r\n\td\u2028e\u00a0 \f\ufefff  ".getBytes(UTF_8), null))
                .isEqualTo("  a\nb\nc\n\n\td\u2028e\u00a0 \f\ufefff  ");
    }

    @Test
    void a_page_names_its_charset_in_a_meta_element_or_an_xml_declaration() {
        assertThat(MetaCharset.of("<META CHARSET='windows-1251'>".getBytes(UTF_8))).hasToString("windows-1251");
        assertThat(MetaCharset.of("<meta http-equiv=x content=\"text/html; charset=ISO-8859-2\">".getBytes(UTF_8))).hasToString("ISO-8859-2");
        assertThat(MetaCharset.of("<?xml version='1.0' encoding='ISO-8859-7'?>".getBytes(UTF_8))).hasToString("ISO-8859-7");
        assertThat(MetaCharset.of("<meta charset=utf-16>".getBytes(UTF_8))).hasToString("UTF-8");
        assertThat(MetaCharset.of("<meta charset=klingon><p>charset=utf-8".getBytes(UTF_8))).isNull();
    }

    private static void assertRefused(Reason reason, byte[] bytes, Charset declared) {
        UnreadableText refused = catchThrowableOfType(UnreadableText.class, () -> TextDecoder.decode(bytes, declared));
        assertThat(refused).as(reason.name()).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).message().endsWith(".");
    }
}
