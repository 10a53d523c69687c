package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tiendo.Browser;
import vn.tiendo.view.SizedReviews;

/**
 * How heavy and how fast the page is. The times printed are medians of five from Chromium's own timeline; the floors held
 * are wide, because a machine that builds is busy.
 */
class PageSpeedIT {

    private static final int RUNS = 5;

    @Test
    void sixtyIndicatorsAreSmallAndReadableAtOnce() throws IOException {
        Path page = PageFiles.vietnamese("sixty", SizedReviews.of(60, 0));
        assertThat(Files.size(page)).isLessThan(400_000);
        double[] painted = new double[RUNS];
        double[] loaded = new double[RUNS];
        try (Browser browser = Browser.open(true)) {
            browser.width(1440);
            for (int run = 0; run < RUNS; run++) {
                browser.load(page);
                painted[run] = painted(browser);
                loaded[run] = number(browser, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
            }
        }
        System.out.printf(
                "60 indicators: %d bytes, first contentful paint %.0f ms, DOM loaded %.0f ms (medians of %d)%n",
                Files.size(page), median(painted), median(loaded), RUNS);
        assertThat(median(painted)).isLessThan(3000);
        assertThat(median(loaded)).isLessThan(3000);
    }

    @Test
    void sixHundredIndicatorsStillMakeOnePage() throws IOException {
        Path page = PageFiles.vietnamese("six-hundred", SizedReviews.of(600, 0));
        System.out.printf("600 indicators: %d bytes%n", Files.size(page));
        assertThat(Files.size(page)).isLessThan(2_400_000);
        try (Browser browser = Browser.open(true)) {
            browser.width(1440);
            browser.load(page);
            assertThat(number(browser, "document.querySelectorAll('tbody.ind').length"))
                    .isEqualTo(600);
            assertThat(browser.console()).isEmpty();
        }
    }

    /** Chromium tells of the paint some time after the page is loaded, on a busy machine later than it is asked. */
    private static double painted(Browser browser) {
        Object time = browser.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "new PerformanceObserver(seen => seen.getEntriesByName('first-contentful-paint')"
                        + ".forEach(paint => done(paint.startTime))).observe({type: 'paint', buffered: true});");
        return ((Number) time).doubleValue();
    }

    private static double number(Browser browser, String script) {
        return ((Number) browser.run("return " + script)).doubleValue();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
