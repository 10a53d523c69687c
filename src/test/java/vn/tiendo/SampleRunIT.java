package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The finished jar on the sample input, and its page in a real browser. */
class SampleRunIT {

    @TempDir
    private static Path output;

    private static String printed = "";

    @BeforeAll
    static void runTheJarAsAUserWould() throws IOException, InterruptedException {
        Path log = output.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/tiendo.jar",
                        "run",
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        printed = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(printed).isIn(0, 1);
    }

    @Test
    void printsALineForEveryWorkbookAndTheWayToTheDashboard() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("input/vi-du"))) {
            for (Path sample : samples.toList()) {
                assertThat(printed).contains("vi-du/" + sample.getFileName());
            }
        }
        assertThat(printed).contains(output.resolve("dashboard.html").toString());
    }

    @Test
    void givesTheFiguresOfTheReview() throws IOException {
        String indicators = Files.readString(output.resolve("latest/data/indicators.csv"));
        assertThat(indicators)
                .contains(",industry-output,")
                .contains(",export,")
                .contains(",revenue,")
                .contains(",agriculture-output,")
                .contains(",grdp-growth,")
                .contains(",party-admissions,")
                .contains(",party-members,");
        String page = Files.readString(output.resolve("dashboard.html"));
        assertThat(page)
                .contains("361,7 nghìn tỷ đồng, tăng 8,65%", "bằng 43% kế hoạch")
                .contains("13,4 tỷ USD, tăng 13,5%", "bằng 47,7% kế hoạch")
                .contains("7.325 tỷ đồng, tăng 13,1%", "bằng 47% dự toán")
                .contains("7.525 tỷ đồng, tăng 4,4%", "bằng 51,61% kế hoạch")
                .contains("767 đảng viên", "trên 94 nghìn đảng viên");
    }

    @Test
    void writesPicturesThatOpen() throws IOException {
        try (Stream<Path> pictures = Files.list(output.resolve("latest/charts"))) {
            List<Path> all = pictures.toList();
            assertThat(all).hasSizeGreaterThan(10);
            for (Path picture : all) {
                assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(2000);
            }
        }
    }

    @Test
    void opensInABrowserWithoutAnyRequestOrComplaint() {
        try (Browser browser = Browser.start()) {
            browser.open(output.resolve("dashboard.html"));
            assertThat(browser.driver().getTitle()).contains("Thái Nguyên");
            assertThat(browser.driver().findElements(By.cssSelector("main h2"))).isNotEmpty();
            assertThat(browser.requests())
                    .containsExactly(output.resolve("dashboard.html").toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void keepsRestrictedIndicatorsOutOfTheOrdinaryPage() throws IOException {
        assertThat(Files.readString(output.resolve("dashboard.html"))).doesNotContain("kỷ luật đảng viên");
        assertThat(Files.readString(output.resolve("dashboard-restricted.html")))
                .contains("kỷ luật đảng viên");
    }
}
