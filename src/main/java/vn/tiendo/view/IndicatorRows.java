package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Projection;

/** One row for each headline indicator. */
final class IndicatorRows {

    private final Edition edition;
    private final ShownValues values;
    private final ShownOutlook outlook;
    private final VerdictWords verdicts;
    private final Bullets graphics;
    private final DetailsBuilder details;
    private final Set<String> ids = new HashSet<>();

    IndicatorRows(Edition edition, Sources sources) {
        this.edition = edition;
        this.values = new ShownValues(edition, sources);
        this.outlook = new ShownOutlook(edition, sources, values);
        this.verdicts = new VerdictWords(edition);
        ChartWords words = new ChartWords(edition.review(), edition.messages());
        this.graphics = new Bullets(words);
        this.details = new DetailsBuilder(edition, values, words);
    }

    IndicatorRow row(Assessment assessment) {
        Indicator indicator = assessment.indicator();
        return new IndicatorRow(
                id(assessment),
                "f" + Integer.toString(ids.size(), Character.MAX_RADIX),
                edition.name(assessment),
                marks(assessment),
                indicator.sector().code(),
                edition.sector(indicator.sector()),
                assessment.remarks().owner(),
                verdicts.mark(assessment),
                values.value(assessment),
                values.growth(assessment),
                values.plan(assessment),
                outlook.projection(assessment),
                outlook.departmentEstimate(assessment),
                outlook.rest(assessment),
                rank(assessment),
                graphics.bullet(assessment),
                graphics.sparkline(assessment),
                keys(assessment),
                details.details(assessment));
    }

    /** The catalogue's code, made safe where a catalogue in the input folder brings a strange one. */
    private String id(Assessment assessment) {
        String code = assessment.indicator().code();
        if (!assessment.area().equals(edition.review().area())) {
            code = code + "-" + assessment.area().code();
        }
        String safe = "i-" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        String id = safe;
        for (int next = 2; !ids.add(id); next++) {
            id = safe + "-" + next;
        }
        return id;
    }

    private String marks(Assessment assessment) {
        List<String> marks = new ArrayList<>();
        String basis = edition.prices(assessment.indicator().priceBasis());
        if (!basis.isEmpty() && !edition.name(assessment).contains(basis)) {
            marks.add(edition.text("row.price-basis", basis));
        }
        if (edition.isIllustrative(assessment)) {
            marks.add(edition.text("stamp.illustrative"));
        }
        return String.join(", ", marks);
    }

    /** Levels are ranked by how they grow, since provinces differ in size (judgement.md, "rank"). */
    private String rank(Assessment assessment) {
        return assessment
                .rank()
                .map(rank -> edition.text(
                        assessment.indicator().kind().isLevel() ? "row.rank.growth" : "row.rank.value",
                        rank.place(),
                        rank.of()))
                .orElse("");
    }

    private SortKeys keys(Assessment assessment) {
        return new SortKeys(
                key(Attained.of(assessment).map(Attained::percent)),
                key(Growth.of(assessment).map(Growth::percent)),
                key(Bullets.percentProjection(assessment).map(Projection::point)));
    }

    private static String key(Optional<BigDecimal> value) {
        return value.map(number -> number.setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }
}
