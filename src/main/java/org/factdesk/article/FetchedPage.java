package org.factdesk.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A page as it came over the wire, content encoding undone.
 *
 * @param address the address that answered, after all redirects
 * @param at when it answered
 * @param headers of the answer, as they were sent and in their order
 * @param contentType lower case, without parameters
 * @param charset what the server declared, or null if it declared none that is known
 */
public record FetchedPage(URI address, Instant at, int status, List<Header> headers, String contentType, byte[] body, Charset charset) {

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

    public record Header(String name, String value) {
    }

    public boolean isHtml() {
        return HTML.contains(contentType);
    }
}
