package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Browser;
import vn.tiendo.model.Review;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.ReviewSections;
import vn.tiendo.view.Reviews;
import vn.tiendo.view.SizedReviews;

/** axe-core finds nothing to complain about, in any language, at any width and on paper. */
class AccessibilityIT {

    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(true);
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Review review(String name) {
        return switch (name) {
            case "model" -> Reviews.thaiNguyen();
            case "hostile" -> HostileReviews.thaiNguyen();
            case "sections" -> ReviewSections.everySection();
            default -> SizedReviews.of(30, 120);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "model, vi, 1440, screen",
        "model, vi, 320, screen",
        "model, en, 390, screen",
        "hostile, vi, 390, screen",
        "sized, vi, 1440, screen",
        "sized, en, 1440, screen",
        "sized, vi, 390, screen",
        "sized, en, 320, screen",
        "sized, vi, 1440, print",
        "sections, vi, 1440, screen",
        "sections, en, 320, screen",
    })
    void axeFindsNothing(String name, String language, int width, String medium) throws IOException {
        Path page =
                PageFiles.write("axe", review(name), language.equals("vi") ? PageFiles.VIETNAMESE : PageFiles.ENGLISH);
        browser.medium(medium);
        browser.width(width);
        browser.load(page);
        browser.run("document.querySelectorAll('details').forEach((details, i) => { details.open = i % 4 === 0; })");
        assertThat(violations()).isEmpty();
    }

    /** Rule, place and reason of each violation. */
    private static List<?> violations() {
        browser.run(axe);
        return (List<?>) browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({ resultTypes: ["violations"] }).then((found) => done(found.violations.flatMap((rule) =>
                  rule.nodes.map((node) => rule.id + " " + node.target + ": " + node.failureSummary))));
                """);
    }
}
