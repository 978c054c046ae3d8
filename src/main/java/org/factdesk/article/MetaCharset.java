package org.factdesk.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset a page names in a meta element (or, as XHTML, in its XML declaration) near its beginning. */
final class MetaCharset {

    /** Browsers look at the first 1,024 bytes; pages in the wild are less tidy. */
    private static final int BEGINNING = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]{0,500}?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)|<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)",
            Pattern.CASE_INSENSITIVE);

    private MetaCharset() {
    }

    /** Null when none is named, or none that is known. */
    static Charset of(byte[] html) {
        String beginning = new String(html, 0, Math.min(html.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(beginning);
        if (!declaration.find()) {
            return null;
        }
        Charset charset = named(declaration.group(1) == null ? declaration.group(2) : declaration.group(1));
        // Whoever could read this declaration byte by byte was not reading UTF-16
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static Charset named(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
