package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.Browser;
import vn.tiendo.render.DashboardPage;
import vn.tiendo.view.Audience;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.Messages;

/**
 * Payloads in every text that reaches the page, in a real browser: none runs, none asks for anything, each is shown as it
 * was typed. A server of the test's own counts connections; a page without protection shows that it counts.
 */
class PageInjectionTest {

    @TempDir
    private Path folder;

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u2028\\u2029\\u00A0]+", "");
    }

    @Test
    void nothingRunsNothingIsAskedForAndTheTextIsTheText() throws IOException {
        try (CountingServer server = CountingServer.start();
                Browser browser = Browser.open(true)) {
            List<String> payloads = Payloads.markup(server.address());
            assertThat(payloads).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
            Path page = folder.resolve("page.html");
            browser.load(Files.writeString(page, "<img src=" + server.address() + "control>"));
            assertThat(server.connections()).as("positive control").isPositive();
            int before = server.connections();
            for (String payload : payloads) {
                Files.write(
                        page,
                        new DashboardPage()
                                .render(DashboardView.of(
                                        HostileReviews.of(payload),
                                        Messages.of(Messages.VIETNAMESE),
                                        Audience.GENERAL)));
                browser.load(page);
                browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(browser.run("return window.pwned")).as(payload).isNull();
                assertThat(browser.driver().getCurrentUrl()).as(payload).endsWith("page.html");
                String shown = String.valueOf(browser.run("return document.body.textContent"));
                assertThat(withoutBlanks(shown)).contains(withoutBlanks(payload));
                assertThat(Files.readString(page, StandardCharsets.UTF_8)).doesNotContain("<script>" + Payloads.RUN);
            }
            browser.settle();
            assertThat(server.connections() - before).as("connections").isZero();
            System.out.printf("page injection: %d payloads inert and shown as typed, 0 connections%n", payloads.size());
        }
    }
}
