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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The half-year review of Thái Nguyên 2021 as published, each figure with the cell it stands in. */
    @ParameterizedTest
    @CsvSource({
        "industry-output,361700,43,8.65,F12,open",
        "export,13.4,47.7,13.5,F15,open",
        "revenue,7325,47,13.1,F10,insufficient-data",
        "agriculture-output,7525,51.61,4.4,F10,open",
        "grdp-growth,6.5,'','',F12,open",
        "party-admissions,767,'','',E8,no-target",
        "party-members,94000,'','',E9,not-judged",
    })
    void givesTheFiguresOfTheReview(
            String indicator, String actual, String ofPlan, String growth, String cell, String verdict)
            throws IOException {
        CSVRecord row = indicators().stream()
                .filter(each -> each.get("indicator").equals(indicator)
                        && each.get("area").equals("Thái Nguyên"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(
                        row.get("actual"),
                        row.get("stated_attainment_pct"),
                        row.get("stated_growth_pct"),
                        row.get("cell"),
                        row.get("verdict")))
                .containsExactly(actual, ofPlan, growth, cell, verdict);
    }

    /** Years known in half and in whole, those among them whose half follows from growth printed a year later. */
    @ParameterizedTest
    @CsvSource({"industry-output,5", "export,1", "agriculture-output,1"})
    void foretellsTheYearFromThoseBefore(String indicator, String years) throws IOException {
        assertThat(indicators())
                .filteredOn(row -> row.get("indicator").equals(indicator)
                        && row.get("area").equals("Thái Nguyên"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("path_years")).isEqualTo(years);
                    assertThat(row.get("projection")).isNotEmpty();
                });
    }

    @Test
    void derivesNothingFromPlansThatAreNotPublished() throws IOException {
        for (CSVRecord row : indicators()) {
            if (row.get("indicator").equals("industry-output")
                    || row.get("indicator").equals("agriculture-output")) {
                assertThat(row.get("target") + row.get("attainment_pct") + row.get("remaining"))
                        .isEmpty();
            }
        }
    }

    @Test
    void saysTheReviewInItsOwnWords() throws IOException {
        String text =
                Jsoup.parse(Files.readString(output.resolve("dashboard.html"))).text();
        assertThat(text)
                .contains("ước đạt 361,7 nghìn tỷ đồng, tăng 8,65% so với cùng kỳ, bằng 43% kế hoạch năm")
                .contains("ước đạt 13,4 tỷ USD, tăng 13,5% so với cùng kỳ, bằng 47,7% kế hoạch năm")
                .contains("ước đạt 7.325 tỷ đồng, tăng 13,1% so với cùng kỳ, bằng 47% dự toán HĐND giao")
                .contains("ước đạt 7.525 tỷ đồng, tăng 4,4% so với cùng kỳ, bằng 51,61% kế hoạch năm")
                .contains("ước đạt 6,5%, thấp hơn 0,5 điểm phần trăm so với chỉ tiêu năm 7%")
                .contains("767 đảng viên", "trên 94 nghìn đảng viên", "số liệu minh họa");
    }

    @Test
    void judgesTheNationalSeriesByItsOwnHistory() throws IOException {
        CSVRecord row = indicators().stream()
                .filter(each -> each.get("indicator").equals("state-investment"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("area")).isEqualTo("Cả nước");
        assertThat(row.get("path_years")).isEqualTo("5");
        assertThat(row.get("verdict")).isEqualTo("open");
        assertThat(row.get("projection")).isNotEmpty();
    }

    private static List<CSVRecord> indicators() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                output.resolve("latest/data/indicators.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
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
        try (Browser browser = Browser.open(true)) {
            browser.load(output.resolve("dashboard.html"));
            assertThat(browser.driver().getTitle()).contains("Thái Nguyên");
            assertThat(browser.driver().findElements(By.cssSelector("main h2"))).isNotEmpty();
            assertThat(browser.requests())
                    .containsExactly(output.resolve("dashboard.html").toUri().toString());
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void keepsRestrictedIndicatorsOutOfTheOrdinaryPage() throws IOException {
        assertThat(Files.readString(output.resolve("dashboard.html"))).doesNotContain("kỷ luật đảng viên");
        assertThat(Files.readString(output.resolve("dashboard-restricted.html")))
                .contains("kỷ luật đảng viên");
    }
}
