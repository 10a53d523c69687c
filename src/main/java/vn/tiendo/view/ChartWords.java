package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Review;

/** The words and numbers that several charts share, for one review in one language. */
final class ChartWords {

    /** Stands behind a percentage that only a workbook states; the footer says what it means. */
    private static final String STATED_MARK = "*";

    private final Edition edition;

    ChartWords(Review review, Messages messages) {
        this(new Edition(review, messages, Audience.GENERAL));
    }

    ChartWords(Edition edition) {
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    Review review() {
        return edition.review();
    }

    Formats formats() {
        return edition.formats();
    }

    PeriodNames periods() {
        return edition.periods();
    }

    String text(String key, Object... arguments) {
        return edition.text(key, arguments);
    }

    String name(Assessment assessment) {
        return edition.name(assessment);
    }

    /** "6 tháng đầu năm 2021". */
    String period() {
        return periods().name(review().period());
    }

    String year() {
        return String.valueOf(review().period().year());
    }

    /** A published value with its qualifier and unit, as the workbook prints it. */
    String value(Observation observation) {
        return formats().publishedWithUnit(observation);
    }

    String attained(Attained attained) {
        return formats().attainment(attained.percent(), Math.max(attained.decimals(), 0));
    }

    /** The same for a column of numbers: marked where it is only stated. */
    String attainedCell(Attained attained) {
        return attained(attained) + (attained.stated() ? STATED_MARK : "");
    }

    /** Growth on the same period, marked where it is only stated. */
    String growth(Assessment assessment, Growth growth) {
        String mark = assessment.recomputed().growthPercent().isEmpty() ? STATED_MARK : "";
        return formats().variancePercent(growth.percent(), growth.decimals()) + mark;
    }

    /** A range of per cent, whole numbers: "95–104%". */
    String range(BigDecimal low, BigDecimal high) {
        return formats().range(low, high, 0, PercentUnit.PERCENT.printed());
    }

    /** Where the year may end, in the unit of the value and with no more digits than a projection may have: "3,3–10,9%". */
    String range(Assessment assessment, Observation actual, Projection projection) {
        DisplayUnit unit = DisplayUnit.of(assessment.indicator(), actual);
        int decimals = Precision.ofProjection(unit.of(projection.point()), unit.decimals(actual), unit.name());
        return formats().range(unit.of(projection.low()), unit.of(projection.high()), decimals, unit.name());
    }

    /** Whether a value of a period is still an estimate. */
    static boolean isEstimate(Observation observation) {
        return observation.status() == FigureStatus.ESTIMATE;
    }

    /** What a scenario is called, spelt out. */
    String scenario(ChartScenario scenario) {
        return switch (scenario) {
            case ACTUAL -> text("scenario.actual");
            case ESTIMATE -> text("scenario.estimate");
            case REST_OF_YEAR -> text("scenario.rest");
            case FULL_YEAR -> text("scenario.full-year");
            case PREVIOUS -> text("scenario.previous");
            case PLAN -> text("scenario.plan");
            case PATH -> text("scenario.path");
            case PROJECTION -> text("chart.legend.projection");
            case GOOD -> text("chart.legend.good");
            case BAD -> text("chart.legend.bad");
            case NEUTRAL -> text("chart.legend.neutral");
        };
    }

    /** The part of a year that the review is about, without its year: "6 tháng đầu năm". */
    String partName(Period period) {
        if (period.isYear()) {
            return text("scenario.full-year");
        }
        return period.isCumulative()
                ? text("chart.part.months", period.end().getMonthValue())
                : text("chart.part.other");
    }

    /** What the value of the period is called: "Ước TH" or "Thực hiện". */
    ChartScenario scenario(Optional<Observation> actual) {
        return actual.filter(ChartWords::isEstimate).isPresent() ? ChartScenario.ESTIMATE : ChartScenario.ACTUAL;
    }
}
