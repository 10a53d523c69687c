package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.tiendo.Browser;
import vn.tiendo.model.Review;
import vn.tiendo.view.Audience;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.Messages;
import vn.tiendo.view.Reviews;
import vn.tiendo.view.SizedReviews;

/** The page in a real browser, opened from a file as leaders do. Pages and pictures stay in target/pages. */
class DashboardPageIT {

    private static final Path PAGES = Path.of("target/pages");

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PAGES);
        browser = Browser.open(true);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String name, Review review, Messages messages) throws IOException {
        byte[] html = new DashboardPage().render(DashboardView.of(review, messages, Audience.GENERAL));
        return Files.write(PAGES.resolve(name + ".html"), html).toAbsolutePath();
    }

    private static Path vietnamese(String name, Review review) throws IOException {
        return page(name, review, Messages.of(Messages.VIETNAMESE));
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
            load(vietnamese("quiet", review));
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
        }
    }

    @Test
    void aNumberOpensItsSourceByKeyboardAndGivesTheFocusBack() throws IOException {
        load(vietnamese("source", Reviews.thaiNguyen()));
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
        load(vietnamese("computed", Reviews.thaiNguyen()));
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
        Path page = vietnamese("search", SizedReviews.of(20, 0));
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
    void filtersAndSortsByKeyboard() throws IOException {
        load(vietnamese("filter", SizedReviews.of(20, 0)));
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
                .map(row -> row.getAttribute("data-p"))
                .filter(key -> !key.isEmpty())
                .map(Double::valueOf)
                .toList();
        assertThat(projections).isSorted().hasSizeGreaterThan(5);
    }

    @Test
    void aChartBecomesAPictureOfTwiceItsSize() throws IOException {
        load(vietnamese("chart", Reviews.thaiNguyen()));
        Object size = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const original = HTMLCanvasElement.prototype.toBlob;
                HTMLAnchorElement.prototype.click = function () {};
                HTMLCanvasElement.prototype.toBlob = function (use, type) {
                  const size = this.width;
                  const ink = this.getContext("2d").getImageData(0, 0, size, this.height).data.some((c) => c < 128);
                  original.call(this, (blob) => { use(blob); done(size / svg.viewBox.baseVal.width + " " + blob.type + " " + ink); }, type);
                };
                const figure = document.querySelector("#i-state-budget-investment-vn figure");
                const svg = figure.querySelector("svg");
                figure.querySelector("button").click();
                """);
        assertThat(size).isEqualTo("2 image/png true");
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 768, 390, 320})
    void nothingOverflowsAtAnyWidth(int width) throws IOException {
        for (String name : List.of("model", "long")) {
            load(vietnamese(name, name.equals("model") ? Reviews.thaiNguyen() : SizedReviews.of(12, 120)));
            browser.width(width);
            browser.run("document.querySelectorAll('details').forEach(d => d.open = false)");
            browser.picture(PAGES.resolve(name + "-" + width + ".png"));
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
            browser.picture(PAGES.resolve(name + "-open-" + width + ".png"));
        }
    }

    @Test
    void isCompleteWithoutJavaScript() throws IOException {
        try (Browser plain = Browser.open(false)) {
            plain.width(1440);
            plain.load(vietnamese("plain", Reviews.thaiNguyen()));
            assertThat(plain.driver().findElements(By.cssSelector("tbody.ind"))).hasSize(10);
            assertThat(plain.driver().findElement(By.id("filters")).isDisplayed())
                    .isFalse();
            plain.driver()
                    .findElement(By.cssSelector("#i-industry-output td a"))
                    .click();
            assertThat(plain.driver().findElement(By.cssSelector("tr:target")).isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void sixtyIndicatorsAreReadableAtOnce() throws IOException {
        Path page = vietnamese("sixty", SizedReviews.of(60, 0));
        load(page);
        double[] loaded = new double[5];
        for (int run = 0; run < loaded.length; run++) {
            browser.load(page);
            loaded[run] = ((Number) browser.run(
                            "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
                    .doubleValue();
        }
        Arrays.sort(loaded);
        System.out.printf("60 indicators: %d bytes, DOM after %.0f ms (median of 5)%n", Files.size(page), loaded[2]);
        assertThat(loaded[2]).isLessThan(3000);
    }
}
