package org.factdesk.article;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;
import org.factdesk.article.FetchRefused.Reason;

/**
 * An address of the web in the one notation that every later step reads alike. Whatever two parsers might read differently is
 * refused here, so that the host that is checked is the host that is asked.
 *
 * @param host lower case ASCII name, dotted IPv4, or IPv6 without brackets
 * @param port never -1: the scheme's own where none was written
 * @param uri normalised, with a path, without fragment
 */
record WebAddress(String scheme, String host, int port, URI uri) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("//([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F]*:[0-9a-fA-F:.]*]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern DOTTED_IPV4 = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    /** Parsers of the C library take a host for a number when its last label is one, in any base. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*");
    private static final IDNA IDN = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** @throws FetchRefused NOT_AN_ADDRESS, SCHEME, CREDENTIALS_IN_ADDRESS, ODD_HOST or PORT */
    static WebAddress typed(String typed) throws FetchRefused {
        if (typed == null) {
            throw new FetchRefused(Reason.NOT_AN_ADDRESS);
        }
        return parse(typed.strip(), StandardCharsets.UTF_8);
    }

    /** Where a Location header leads from here. The client hands header bytes over as Latin-1 characters. */
    WebAddress redirectedTo(String location) throws FetchRefused {
        String target = location.strip();
        try {
            if (target.startsWith("//")) {
                target = scheme + ":" + target;
            } else if (!SCHEME.matcher(target).matches()) {
                target = URIUtils.resolve(uri, escaped(target, StandardCharsets.ISO_8859_1)).toString();
            }
            return parse(target, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new FetchRefused(Reason.BAD_REDIRECT, e);
        } catch (FetchRefused e) {
            throw e.reason() == Reason.NOT_AN_ADDRESS ? new FetchRefused(Reason.BAD_REDIRECT, e) : e;
        }
    }

    WebAddress robotsFile() {
        return new WebAddress(scheme, host, port, uri.resolve("/robots.txt"));
    }

    String origin() {
        return scheme + "://" + host + ":" + port;
    }

    private static WebAddress parse(String address, Charset charset) throws FetchRefused {
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.matches() || hasControlOrBackslash(address)) {
            throw new FetchRefused(Reason.NOT_AN_ADDRESS);
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw new FetchRefused(Reason.SCHEME);
        }
        Matcher parts = PARTS.matcher(scheme.group(2));
        if (!parts.matches()) {
            throw new FetchRefused(Reason.NOT_AN_ADDRESS);
        }
        if (parts.group(1).contains("@")) {
            throw new FetchRefused(Reason.CREDENTIALS_IN_ADDRESS);
        }
        Matcher authority = AUTHORITY.matcher(parts.group(1));
        if (!authority.matches()) {
            throw new FetchRefused(Reason.NOT_AN_ADDRESS);
        }
        String path = parts.group(2).isEmpty() ? "/" : parts.group(2);
        String query = parts.group(3) == null ? "" : parts.group(3);
        return of(name, plainHost(authority.group(1)), port(name, authority.group(2)), escaped(path + query, charset));
    }

    private static WebAddress of(String scheme, String host, int port, String pathAndQuery) throws FetchRefused {
        String written = host.contains(":") ? "[" + host + "]" : host;
        String shownPort = port == standardPort(scheme) ? "" : ":" + port;
        try {
            return new WebAddress(scheme, host, port, URI.create(scheme + "://" + written + shownPort + pathAndQuery));
        } catch (IllegalArgumentException e) {
            throw new FetchRefused(Reason.NOT_AN_ADDRESS, e);
        }
    }

    private static String plainHost(String host) throws FetchRefused {
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1);
        }
        if (host.contains("%")) {
            throw new FetchRefused(Reason.ODD_HOST);
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = IDN.nameToASCII(host, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        boolean written = ascii.equals(host.toLowerCase(Locale.ROOT));
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (NUMERIC.matcher(name).matches()) {
            if (!written || ascii.endsWith(".") || !DOTTED_IPV4.matcher(name).matches()) {
                throw new FetchRefused(Reason.ODD_HOST);
            }
            return name;
        }
        if (info.hasErrors() && !written || name.length() > 253 || !NAME.matcher(name).matches()) {
            throw new FetchRefused(Reason.NOT_AN_ADDRESS);
        }
        return name;
    }

    private static int port(String scheme, String written) throws FetchRefused {
        int port = written == null || written.isEmpty() ? standardPort(scheme) : Integer.parseInt(written);
        if (port < 1 || port > 65535) {
            throw new FetchRefused(Reason.PORT);
        }
        return port;
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static boolean hasControlOrBackslash(String address) {
        return address.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    /** People paste addresses with letters and blanks that a URI must escape; what is escaped already stays so. */
    private static String escaped(String text, Charset charset) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte octet : text.getBytes(charset)) {
            char c = (char) (octet & 0xff);
            if (c <= ' ' || c >= 0x7f || "\"<>[\\]^`{|}".indexOf(c) >= 0) {
                out.append('%').append("%02X".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
