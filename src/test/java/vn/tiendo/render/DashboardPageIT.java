package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.tiendo.Browser;
import vn.tiendo.model.Review;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.StagedRun;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.ReviewSections;
import vn.tiendo.view.Reviews;
import vn.tiendo.view.SizedReviews;

/** The page in a real browser, opened from a file as leaders do. Pages and pictures stay in {@link PageFiles#FOLDER}. */
class DashboardPageIT {

    private static final String SHAPE = "return getComputedStyle(document.querySelector('";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(true);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void load(Path page) {
        browser.width(1440);
        browser.load(page);
        browser.console();
        browser.requests();
        browser.load(page);
    }

    private static List<WebElement> visibleRows() {
        return browser.driver().findElements(By.cssSelector("#sectors tbody.ind")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static WebElement field(String name) {
        return browser.driver().findElement(By.cssSelector("#filters [name=" + name + "]"));
    }

    @Test
    void opensWithoutARequestAndWithoutAWordOnTheConsole() throws IOException {
        for (Review review : List.of(Reviews.thaiNguyen(), HostileReviews.thaiNguyen())) {
            load(PageFiles.vietnamese("quiet", review));
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
        }
    }

    @Test
    void aNumberOpensItsSourceByKeyboardAndGivesTheFocusBack() throws IOException {
        load(PageFiles.vietnamese("source", Reviews.thaiNguyen()));
        WebElement number = browser.driver().findElement(By.cssSelector("#i-industry-output td a"));
        number.sendKeys(Keys.ENTER);

        WebElement dialog = browser.driver().findElement(By.id("source"));
        assertThat(dialog.isDisplayed()).isTrue();
        assertThat(dialog.getText())
                .contains("thai-nguyen/02-cong-thuong.xlsx › Biểu 1", "E8", "361,7", "361.700 tỷ đồng", "ước tính");
        dialog.sendKeys(Keys.ESCAPE);
        assertThat(dialog.isDisplayed()).isFalse();
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(number);
    }

    @Test
    void aComputedNumberLeadsOnToItsCells() throws IOException {
        load(PageFiles.vietnamese("computed", Reviews.thaiNguyen()));
        browser.driver()
                .findElement(By.cssSelector("#i-grdp-growth td:nth-of-type(3) a"))
                .click();
        WebElement dialog = browser.driver().findElement(By.id("source"));
        assertThat(dialog.getText()).contains("thực hiện − chỉ tiêu năm", "6,5%", "7%");
        dialog.findElement(By.cssSelector("dd a")).sendKeys(Keys.ENTER);
        assertThat(dialog.getText()).contains("01-ke-hoach-dau-tu.xlsx", "Ước thực hiện 6 tháng");
    }

    @Test
    void searchIgnoresTonesAndTheAddressKeepsTheState() throws IOException {
        Path page = PageFiles.vietnamese("search", SizedReviews.of(20, 0));
        load(page);
        field("q").sendKeys("trong rung");
        assertThat(visibleRows())
                .hasSizeBetween(1, 4)
                .allMatch(row -> row.getText().contains("trồng rừng"));
        String address = browser.driver().getCurrentUrl();
        assertThat(address).contains("#?q=trong");

        browser.driver().get("about:blank");
        browser.driver().get(address);
        assertThat(field("q").getAttribute("value")).isEqualTo("trong rung");
        assertThat(visibleRows()).hasSizeBetween(1, 4);
    }

    @Test
    void aLinkToAHiddenRowShowsItAndBackBringsTheChoicesBack() throws IOException {
        load(PageFiles.vietnamese("hidden", SizedReviews.of(20, 0)));
        int all = visibleRows().size();
        field("q").sendKeys("trong rung");
        int found = visibleRows().size();
        assertThat(browser.driver().findElement(By.id("i-indicator-000")).isDisplayed())
                .isFalse();

        browser.driver()
                .findElement(By.cssSelector("#overview a[href='#i-indicator-000']"))
                .sendKeys(Keys.ENTER);
        browser.settle();
        assertThat(visibleRows()).hasSize(all);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#i-indicator-000 figure"))
                        .isDisplayed())
                .isTrue();

        browser.driver().navigate().back();
        browser.settle();
        assertThat(visibleRows()).hasSize(found);
        assertThat(field("q").getAttribute("value")).isEqualTo("trong rung");
        browser.driver().navigate().forward();
        browser.settle();
        assertThat(visibleRows()).hasSize(all);
    }

    @Test
    void filtersAndSortsByKeyboard() throws IOException {
        load(PageFiles.vietnamese("filter", SizedReviews.of(20, 0)));
        int all = visibleRows().size();
        field("v").sendKeys("Khó hoàn");
        assertThat(visibleRows())
                .hasSizeLessThan(all)
                .allMatch(row -> row.getText().contains("Khó hoàn thành"));

        browser.driver()
                .findElement(By.cssSelector("#filters button[type=reset]"))
                .sendKeys(Keys.ENTER);
        browser.settle();
        assertThat(visibleRows()).hasSize(all);
        field("by").sendKeys("Dự báo");
        List<Double> projections = visibleRows().stream()
                .map(row -> row.getAttribute("data-k").split(",", -1)[2])
                .filter(key -> !key.isEmpty())
                .map(Double::valueOf)
                .toList();
        assertThat(projections).isSorted().hasSizeGreaterThan(5);
    }

    @Test
    void aChartBecomesAPictureOfTwiceItsSize() throws IOException {
        load(PageFiles.vietnamese("chart", Reviews.thaiNguyen()));
        Object size = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const original = HTMLCanvasElement.prototype.toBlob;
                HTMLAnchorElement.prototype.click = function () {};
                HTMLCanvasElement.prototype.toBlob = function (use, type) {
                  const size = this.width;
                  const ink = this.getContext("2d").getImageData(0, 0, size, this.height).data.some((c) => c < 128);
                  original.call(this, (blob) => { use(blob); done((size > 2 * svg.viewBox.baseVal.width) + " " + blob.type + " " + ink); }, type);
                };
                const row = document.querySelector("#i-state-budget-investment-vn");
                const svg = row.querySelector("figure svg");
                row.querySelector("details").open = true;
                setTimeout(() => row.querySelector("figure button").click(), 100);
                """);
        assertThat(size).isEqualTo("true image/png true");
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 768, 390, 320})
    void nothingOverflowsAtAnyWidth(int width) throws IOException {
        for (String name : List.of("model", "long")) {
            load(PageFiles.vietnamese(name, name.equals("model") ? Reviews.thaiNguyen() : SizedReviews.of(12, 120)));
            browser.width(width);
            browser.run("document.querySelectorAll('details').forEach(d => d.open = false)");
            browser.picture(PageFiles.FOLDER.resolve(name + "-" + width + ".png"));
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
            browser.picture(PageFiles.FOLDER.resolve(name + "-open-" + width + ".png"));
        }
    }

    @Test
    void columnsWithoutAnythingAreLeftOutAndShapesStayAtAnyWidth() throws IOException {
        load(PageFiles.vietnamese("columns", Reviews.thaiNguyen()));
        assertThat(browser.driver().findElements(By.cssSelector("#party thead th")).stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .contains("Chỉ tiêu", "Thực hiện", "Kết luận")
                .doesNotContain("So kế hoạch năm", "Phần còn lại phải đạt");
        for (int width : List.of(1440, 390)) {
            browser.width(width);
            assertThat((String) browser.run(SHAPE + "#i-grdp-growth > tr > [class^=v-]'), '::before').content"))
                    .contains("○");
            assertThat((String) browser.run(SHAPE + "#i-grdp-growth a.bad'), '::before').content"))
                    .contains("▼", "Bất lợi");
        }
    }

    @Test
    void isCompleteWithoutJavaScript() throws IOException {
        try (Browser plain = Browser.open(false)) {
            plain.width(1440);
            plain.load(PageFiles.vietnamese("plain", Reviews.thaiNguyen()));
            assertThat(plain.driver().findElements(By.cssSelector("tbody.ind"))).hasSize(10);
            assertThat(plain.driver().findElement(By.id("filters")).isDisplayed())
                    .isFalse();
            plain.driver()
                    .findElement(By.cssSelector("#i-industry-output td a"))
                    .click();
            assertThat(plain.driver().findElement(By.cssSelector("dd:target")).isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void aNumberOpensItsSourceByMouseAndAClickBesideClosesIt() throws IOException {
        load(PageFiles.vietnamese("source", Reviews.thaiNguyen()));
        browser.driver()
                .findElement(By.cssSelector("#i-export-value td a, .ind td a"))
                .click();
        WebElement dialog = browser.driver().findElement(By.id("source"));
        assertThat(dialog.isDisplayed()).isTrue();
        dialog.findElement(By.tagName("button")).click();
        assertThat(dialog.isDisplayed()).isFalse();
    }

    @Test
    void aParagraphIsCopiedByKeyboardWordForWord() throws IOException {
        load(PageFiles.vietnamese("copy", Reviews.thaiNguyen()));
        browser.run("navigator.clipboard.writeText = async (text) => { window.kept = text; };");
        WebElement button = browser.driver().findElement(By.cssSelector(".paragraph button"));
        button.sendKeys(Keys.ENTER);
        browser.settle();
        assertThat(browser.run("return window.kept"))
                .isEqualTo(browser.run("return document.querySelector('.paragraph .prose').textContent"));
        assertThat(button.getText()).isEqualTo("Đã sao chép");
    }

    @Test
    void aLinkToARowOpensIt() throws IOException {
        Path page = PageFiles.vietnamese("link", SizedReviews.of(20, 0));
        browser.driver().get(page.toUri() + "#i-indicator-007");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#i-indicator-007 figure"))
                        .isDisplayed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest/", "runs/20210702T052000.000Z/"})
    void formsAreFoundFromWhereverThePageLies(String place) throws IOException {
        Review review = ReviewSections.everySection();
        Path page = PageFiles.vietnamese("forms", review);
        Path lying = page.resolveSibling(place + "forms-here.html");
        Files.createDirectories(lying.getParent());
        Files.copy(page, lying, StandardCopyOption.REPLACE_EXISTING);

        load(lying);

        assertThat(browser.run("return document.querySelector('a[href*=phieu-giai-trinh]').href"))
                .isEqualTo(page.resolveSibling(review.forms().get(0).file())
                        .toUri()
                        .toString());
    }

    @Test
    void withoutJavaScriptARunsFolderLeadsToTheFormsToo(@TempDir Path folder) throws IOException {
        Review review = ReviewSections.everySection();
        OutputFolder output = new OutputFolder(folder);
        output.lock("test").orElseThrow().close();
        try (StagedRun run = output.begin(Instant.parse("2021-07-02T05:20:00Z"))) {
            run.write("dashboard.html", Files.readAllBytes(PageFiles.vietnamese("forms", review)));
            run.publish();
        }
        Path form = folder.resolve(review.forms().get(0).file());
        Files.createDirectories(form.getParent());
        Files.write(form, new byte[] {7});
        try (Browser plain = Browser.open(false)) {
            for (String place : List.of("", "latest/", "runs/" + output.runs().get(0) + "/")) {
                plain.load(folder.resolve(place + "dashboard.html"));
                String link = plain.driver()
                        .findElement(By.cssSelector("a[href*=phieu-giai-trinh]"))
                        .getAttribute("href");
                assertThat(Path.of(URI.create(link))).hasBinaryContent(new byte[] {7});
            }
        }
    }

    @Test
    void changesAndTermsHaveTheirDrawings() throws IOException {
        load(PageFiles.vietnamese("sections", ReviewSections.everySection()));

        assertThat(browser.driver().findElements(By.cssSelector("#terms td > svg")))
                .hasSize(2)
                .allMatch(WebElement::isDisplayed);
        WebElement figure = browser.driver().findElement(By.cssSelector("#changes figure"));
        assertThat(figure.findElement(By.cssSelector("svg")).getDomAttribute("aria-labelledby"))
                .isEqualTo(figure.findElement(By.cssSelector("b")).getDomAttribute("id"));
        Object saved = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                HTMLAnchorElement.prototype.click = function () { done(this.download); };
                document.querySelector("#changes menu button").click();
                """);
        assertThat(saved).isEqualTo("changes.png");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void sixHundredRowsAreSearchedAndSortedInEnglishToo() throws IOException {
        load(PageFiles.write("six-hundred-en", SizedReviews.of(600, 0), PageFiles.ENGLISH));
        field("q").sendKeys("thu noi dia");
        field("by").sendKeys("Name");
        assertThat((String) browser.run("return document.querySelector('#filters output').textContent"))
                .contains("75", "600");
        assertThat(browser.console()).isEmpty();
    }

    /** A4 landscape without its margins: 273 by 184 millimetres, 96 pixels to the inch. */
    @ParameterizedTest
    @CsvSource({"60, 0", "60, 120", "600, 0"})
    void theOverviewTakesOneSheetOfPaper(int count, int label) throws IOException {
        load(PageFiles.vietnamese("paper-" + count + "-" + label, SizedReviews.of(count, label)));
        browser.width(1031);
        browser.medium("print");
        Number bottom =
                (Number) browser.run("return document.getElementById('overview').getBoundingClientRect().bottom");
        Number wide = (Number) browser.run("return document.documentElement.scrollWidth");
        if (count == 60) {
            browser.print(PageFiles.FOLDER.resolve("paper-" + count + "-" + label + ".pdf"));
        }
        browser.medium("");
        assertThat(bottom.doubleValue()).isBetween(300.0, 695.0);
        assertThat(wide.intValue()).isLessThanOrEqualTo(1031);
    }
}
