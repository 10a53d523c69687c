package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final String RUN = "window.pwned=1";

    @TempDir
    private Path folder;

    private static List<String> payloads(String address) {
        List<String> payloads = new ArrayList<>();
        for (String close :
                List.of("", "\">", "'>", "</td>", "</title>", "</script>", "</style>", "</svg>", "-->", "]]>")) {
            payloads.add(close + "<script>" + RUN + "</script>");
            payloads.add(close + "<img src=x onerror=" + RUN + ">");
            payloads.add(close + "<svg onload=" + RUN + ">");
            payloads.add(close + "<img src=" + address + "i>");
        }
        payloads.addAll(List.of(
                "\" onmouseover=\"" + RUN + "\" autofocus onfocus=\"" + RUN,
                "' onfocus='" + RUN + "' tabindex=0 autofocus='",
                "\"; " + RUN + "; //",
                "'; " + RUN + "; //",
                "`${" + RUN + "}`",
                "\\\"; " + RUN + "; //",
                "<!--<script>" + RUN,
                "<iframe srcdoc='<script>parent.pwned=1</script>'>",
                "<iframe src=javascript:parent.pwned=1>",
                "<a href=javascript:" + RUN + ">x</a>",
                "<object data=" + address + "o>",
                "<embed src=" + address + "e>",
                "<link rel=stylesheet href=" + address + "l>",
                "<meta http-equiv=refresh content=\"0;url=" + address + "m\">",
                "<base href=" + address + ">",
                "<form action=" + address + "f><input autofocus onfocus=" + RUN + ">",
                "<style>@import '" + address + "s'; *{background:url(" + address + "b)}</style>",
                "<math><mtext><table><mglyph><style><img src=x onerror=" + RUN + ">",
                "<svg><animate onbegin=" + RUN + " attributeName=x dur=1s>",
                "<svg><use href=\"data:image/svg+xml,<svg onload=" + RUN + ">\"/>",
                "<svg><foreignObject><iframe src=" + address + "fo>",
                "<details open ontoggle=" + RUN + ">",
                "<video src=x onerror=" + RUN + ">",
                "<body onload=" + RUN + ">",
                "<template><script>" + RUN + "</script></template>",
                "&lt;script&gt;" + RUN + "&lt;/script&gt;",
                "&#60;script&#62;" + RUN + "&#60;/script&#62;",
                "\u2028" + RUN + "\u2029",
                "$view.class.forName('java.lang.Runtime')",
                "#set($x = 7 * 7)$x",
                "#foreach($i in [1..9])$i#end",
                "#include('dashboard.vm')#parse('dashboard.vm')",
                "${view.getClass()}",
                "#[[<script>" + RUN + "</script>]]#",
                "{0} {1} {0,number} '{' ''",
                "%s %n %1$s %x",
                "\uFF1Cscript\uFF1E" + RUN + "\uFF1C/script\uFF1E"));
        return payloads;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u2028\\u2029\\u00A0]+", "");
    }

    @Test
    void nothingRunsNothingIsAskedForAndTheTextIsTheText() throws IOException {
        try (CountingServer server = CountingServer.start();
                Browser browser = Browser.open(true)) {
            List<String> payloads = payloads(server.address());
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
                assertThat(Files.readString(page, StandardCharsets.UTF_8)).doesNotContain("<script>" + RUN);
            }
            browser.settle();
            assertThat(server.connections() - before).as("connections").isZero();
            System.out.printf("page injection: %d payloads inert and shown as typed, 0 connections%n", payloads.size());
        }
    }
}
