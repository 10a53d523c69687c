package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.SeasonalPath;

/** The finding on one indicator as a sentence, computed from its figures, never typed. */
final class Headlines {

    private final Edition edition;

    Headlines(Edition edition) {
        this.edition = edition;
    }

    /** "Giá trị xuất khẩu đạt 47,7% kế hoạch năm, cao hơn nhịp các năm trước (42,9%)". */
    String of(Assessment assessment) {
        boolean bare = Attained.of(assessment).isEmpty() && !hasVerb(assessment);
        return edition.name(assessment) + (bare ? ": " : " ") + said(assessment);
    }

    /** The same for a place where the indicator's name stands above it: "Đạt 47,7% kế hoạch năm, …". */
    String withoutName(Assessment assessment) {
        String said = said(assessment);
        return said.substring(0, 1).toUpperCase(edition.messages().locale()) + said.substring(1);
    }

    private static boolean hasVerb(Assessment assessment) {
        return assessment.actual().isPresent()
                && (assessment.target().isPresent() || Growth.of(assessment).isPresent());
    }

    private String said(Assessment assessment) {
        Optional<Attained> attained = Attained.of(assessment);
        if (attained.isPresent()) {
            return attained(assessment, attained.orElseThrow());
        }
        if (assessment.actual().isEmpty()) {
            return edition.text("headline.no-value");
        }
        String shown = edition.formats().publishedWithUnit(assessment.actual().orElseThrow());
        return assessment
                .target()
                .map(target -> edition.text(
                        assessment.indicator().direction() == Direction.LOWER_BETTER
                                ? "headline.value-and-target.lower"
                                : "headline.value-and-target",
                        shown,
                        edition.formats().publishedWithUnit(target)))
                .or(() -> Growth.of(assessment).map(growth -> edition.text("headline.growth", moved(growth))))
                .or(() -> assessment
                        .past()
                        .samePeriod()
                        .map(before -> edition.text(
                                "headline.value-and-previous",
                                shown,
                                edition.formats().publishedWithUnit(before))))
                .orElse(shown);
    }

    private String attained(Assessment assessment, Attained attained) {
        String percent = edition.formats().attainment(attained.percent(), Math.max(0, attained.decimals()));
        String plan = edition.plan(assessment);
        return assessment
                .outlook()
                .path()
                .map(path -> edition.text("headline.attained." + pace(attained, path), percent, plan, usual(path)))
                .orElseGet(() -> edition.text("headline.attained", percent, plan));
    }

    /**
     * Compared as printed, so that the sentence never contradicts its own numbers: beside "43%", which may be anything from
     * 42,5 to 43,5, a pace of 43,3 is the same.
     */
    private static String pace(Attained attained, SeasonalPath path) {
        int decimals = Math.min(1, Math.max(0, attained.decimals()));
        BigDecimal now = attained.percent().setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal usual = path.share().movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
        return switch (now.compareTo(usual)) {
            case 1 -> "above";
            case -1 -> "below";
            default -> "level";
        };
    }

    /** What the result is compared with: one past year is named, and not called the years. */
    private String usual(SeasonalPath path) {
        String share = edition.formats().percent(path.share().movePointRight(2), 1);
        return path.years().size() == 1
                ? edition.text("headline.pace.year", String.valueOf(path.years().get(0)), share)
                : edition.text("headline.pace.years", share);
    }

    private String moved(Growth growth) {
        String amount = edition.formats().percent(growth.percent().abs(), growth.decimals());
        return switch (growth.percent().signum()) {
            case 1 -> edition.text("growth.up", amount);
            case -1 -> edition.text("growth.down", amount);
            default -> edition.text("growth.unchanged");
        };
    }
}
