package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.Refusals.assertRefused;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.factdesk.article.FetchRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed. The real address rule stands guard; the resolver would lead every name to loopback. */
class WebAddressTest {

    private final List<String> lookups = new CopyOnWriteArrayList<>();
    private final Fetcher fetcher = new Fetcher("https://factdesk.example", "1", LocalWeb.resolver(host -> {
        lookups.add(host);
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }), new PublicAddressRule(), Duration.ofSeconds(60));

    @ParameterizedTest
    @ValueSource(strings = {
        "http://2130706433/", "http://0177.0.0.1/", "http://0x7f.1/", "http://0x7f000001/", "http://127.1/", "http://127.0.1/",
        "http://0/", "http://127.0.0.1./", "http://127.0.0.01/", "http://127.0.0.256/", "http://1.2.3.4.5/",
        "http://%31%32%37.0.0.1/", "http://127%2e0.0.1/", "http://localhost%00.example/",
        "http://\uff11\uff12\uff17.0.0.1/", "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/", "http://127\u30020\u30020\u30021/",
        "http://0\uff58\uff17f.1/", "http://8.8.8.8./", "http://010.8.8.8/", "http://example.0x7f/"})
    void a_number_that_is_not_plain_dotted_decimal_is_an_odd_host(String address) {
        assertRefused(Reason.ODD_HOST, () -> fetcher.fetch(address));
        assertThat(lookups).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://127.0.0.1/", "https://127.0.0.1/", "http://10.1.2.3/", "http://169.254.169.254/latest/meta-data",
        "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/",
        "http://[fd00:ec2::254]/", "http://[fe80::1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/", "http://[0:0:0:0:0:0:0:1]/", "http://0.0.0.0/", "http://[::]/", "http://255.255.255.255/"})
    void a_plain_address_that_is_not_public_is_private(String address) {
        assertRefused(Reason.PRIVATE_ADDRESS, () -> fetcher.fetch(address));
        assertThat(lookups).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://localhost/", "http://localhost./", "http://LOCALHOST/", "http://metadata.google.internal/",
        "http://public-name.example/", "http://\uff4c\uff4f\uff43alhost/", "http://b\u00fccher.example/"})
    void a_name_that_leads_to_a_private_address_is_private(String address) {
        assertRefused(Reason.PRIVATE_ADDRESS, () -> fetcher.fetch(address));
        assertThat(lookups).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://good.example@127.0.0.1/", "http://user:secret@good.example/", "http://@good.example/",
        "http://good.example%40127.0.0.1@10.0.0.1/"})
    void an_address_with_a_name_and_password_is_refused(String address) {
        assertRefused(Reason.CREDENTIALS_IN_ADDRESS, () -> fetcher.fetch(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://good.example/", "file:///etc/passwd", "gopher://good.example/", "javascript:alert(1)",
        "data:text/html,x", "jar:http://good.example!/x", "mailto:desk@good.example"})
    void only_http_and_https_are_fetched(String address) {
        assertRefused(Reason.SCHEME, () -> fetcher.fetch(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://good.example:8080/", "http://good.example:22/", "https://good.example:65535/",
        "http://good.example:0/", "http://good.example:99999/", "http://127.0.0.1:6379/"})
    void only_the_ports_of_the_web_are_fetched(String address) {
        assertRefused(Reason.PORT, () -> fetcher.fetch(address));
        assertThat(lookups).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "good.example/story", "http:", "http://", "http:///path", "http:good.example",
        "http://good.example\\@127.0.0.1/", "http:\\\\good.example\\", "http://good .example/", "http://good.example:x/",
        "http://[127.0.0.1]/", "http://[fe80::1%25eth0]/", "http://[::1", "http://good..example/", "http://-/",
        "http://good.example:80:80/", "http://good.example\r\nHost: other/", "http://good.example/\u0000"})
    void what_is_not_an_address_is_refused_as_such(String address) {
        assertRefused(Reason.NOT_AN_ADDRESS, () -> fetcher.fetch(address));
        assertThat(lookups).isEmpty();
    }

    @Test
    void nothing_typed_is_not_an_address() {
        assertRefused(Reason.NOT_AN_ADDRESS, () -> fetcher.fetch(null));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example, http://news.example/",
        "https://news.example:443/a?b=c#part, https://news.example/a?b=c",
        "http://news.example:443/a, http://news.example:443/a",
        "https://news.example/r\u00e9sum\u00e9 final, https://news.example/r%C3%A9sum%C3%A9%20final",
        "https://news.example/100%/x%20y, https://news.example/100%25/x%20y",
        "https://news.example/[1]|2, https://news.example/%5B1%5D%7C2",
        "https://b\u00fccher.example/, https://xn--bcher-kva.example/",
        "https://news.example./a, https://news.example/a",
        "https://news.example?q, https://news.example/?q"})
    void an_address_is_brought_into_one_notation(String typed, String uri) throws FetchRefused {
        assertThat(WebAddress.typed(typed).uri()).hasToString(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://news.example/b", "b, http://news.example/x/b", "?p=2, http://news.example/x/a?p=2",
        "../b, http://news.example/b", "//other.example/b, http://other.example/b", "https://other.example, https://other.example/",
        "'/caf\u00c3\u00a9', http://news.example/caf%C3%A9"})
    void a_redirect_is_read_from_where_it_was_sent(String location, String uri) throws FetchRefused {
        assertThat(WebAddress.typed("http://news.example/x/a").redirectedTo(location).uri()).hasToString(uri);
    }
}
