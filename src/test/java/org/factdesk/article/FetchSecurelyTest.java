package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.Refusals.assertRefused;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.factdesk.article.FetchRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchSecurelyTest {

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused(@TempDir Path folder) throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(LocalWeb.SERVER, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try (LocalWeb web = new LocalWeb()) {
            int port = server.getAddress().getPort();
            Fetcher fetcher = new Fetcher("https://factdesk.example", "1", web.resolver(), new PublicAddressRule() {
                @Override
                boolean allows(InetAddress address) {
                    return address.equals(LocalWeb.SERVER);
                }

                @Override
                boolean allowsPort(int asked) {
                    return asked == port;
                }
            }, Duration.ofSeconds(60));
            assertRefused(Reason.INSECURE, () -> fetcher.fetch("https://news.example:" + port + "/story"));
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext selfSigned(Path file) throws Exception {
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(keytool, "-genkeypair", "-keystore", file.toString(), "-storetype", "PKCS12",
                "-storepass", "secret", "-alias", "site", "-keyalg", "EC", "-dname", "CN=news.example",
                "-ext", "SAN=dns:news.example")).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes())).doesNotContain("error");
        assertThat(process.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(file)) {
            keys.load(stored, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
