package org.factdesk.article;

import java.net.URI;
import java.nio.charset.Charset;

/**
 * A page as it came over the wire, content encoding undone.
 *
 * @param address the address that answered, after all redirects
 * @param contentType lower case, without parameters: text/html, application/xhtml+xml or text/plain
 * @param charset what the server declared, or null if it declared none that is known
 */
public record FetchedPage(URI address, String contentType, byte[] body, Charset charset) {

    public boolean isHtml() {
        return !contentType.equals("text/plain");
    }
}
