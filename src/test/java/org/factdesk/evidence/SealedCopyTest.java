package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** A page that would like to run, to ask and to lead away, kept and looked at in a real browser. */
@QuarkusTest
class SealedCopyTest {

    private static final String HOSTILE = """
            <html><head><meta http-equiv="refresh" content="0;url=https://spy.example/refresh"><base href="https://spy.example/">
            <link rel="stylesheet" href="https://spy.example/sheet"><link rel="prefetch" href="https://spy.example/prefetch">
            <link rel="dns-prefetch" href="//spy.example"><link rel="icon" href="https://spy.example/icon">
            <style>@import url(https://spy.example/import); @font-face { font-family: a; src: url(https://spy.example/font) }
            p { background: url(https://spy.example/background); font-family: a }</style>
            <script>document.title = 'attacked'; fetch('https://spy.example/fetch')</script></head>
            <body onload="document.title = 'attacked'" background="https://spy.example/body"><p>Ships handled: 812</p>
            <img src="https://spy.example/image" srcset="https://spy.example/set 2x"><picture><source srcset="https://spy.example/source"></picture>
            <iframe src="https://spy.example/frame"></iframe><object data="https://spy.example/object"></object><embed src="https://spy.example/embed">
            <video autoplay poster="https://spy.example/poster" src="https://spy.example/video"></video><audio autoplay src="https://spy.example/audio"></audio>
            <form action="https://spy.example/form"><input autofocus onfocus="this.form.submit()"><button>Send</button></form>
            <a href="https://spy.example/link" ping="https://spy.example/ping">more</a><svg><image href="https://spy.example/svg"/></svg></body></html>""";

    @TestHTTPResource
    URL home;

    @Test
    void no_request_leaves_the_browser_and_nothing_runs() {
        Story story = Story.prepared().then(claim -> Story.keep(Evidence.numbered(claim, 1).orElseThrow(), HOSTILE));
        String base = home.toString().replaceAll("/$", "");
        try (Browser browser = Browser.start(); BrowserContext context = browser.visitor()) {
            context.setExtraHTTPHeaders(Map.of("Test-Member", "Lea Brandt: reviewer"));
            Page page = context.newPage();
            List<String> requests = new CopyOnWriteArrayList<>();
            context.onRequest(request -> requests.add(request.url()));
            String copy = base + "/desk/claims/%d/evidence/1/copies/1".formatted(story.claimId);
            page.navigate(copy + "#quotation");
            page.waitForLoadState();
            assertThat(page.url()).startsWith(copy);
            assertThat(page.locator("#quotation").textContent()).isEqualTo("Ships handled: 812");
            assertThat(page.title()).doesNotContain("attacked");
            assertThat(requests).contains(copy).allMatch(url -> url.startsWith(copy) || url.matches(base + "/assets/[a-z]+\\.css"));
        }
    }
}
