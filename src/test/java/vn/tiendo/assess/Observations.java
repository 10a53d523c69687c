package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.RowNote;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;

/** What the tests of this package assess: observations written down in one line each, in the order of a workbook. */
final class Observations {

    static final Area PROVINCE = province("thai-nguyen", "Thái Nguyên");
    static final Period HALF_2021 = Period.half(2021, 1);

    private final List<Observation> all = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private Area area = PROVINCE;
    private String file = "so-lieu.xlsx";
    private PlanAuthority authority = PlanAuthority.UNSTATED;
    private FigureStatus status = FigureStatus.UNSTATED;
    private List<RowNote> notes = List.of();

    static Area province(String code, String name) {
        return new Area(code, name, AreaLevel.PROVINCE);
    }

    static Indicator indicator(String code, String unit, IndicatorKind kind, Direction direction) {
        boolean level = kind == IndicatorKind.FLOW || kind == IndicatorKind.STOCK;
        return new Indicator(
                code,
                code,
                code,
                Sector.BUDGET,
                "Sở Tài chính",
                unit,
                "",
                kind,
                direction,
                level && direction == Direction.HIGHER_BETTER,
                false,
                true,
                Optional.empty(),
                PlanAuthority.COUNCIL,
                Scope.INTERNAL,
                List.of(),
                Set.of());
    }

    static Indicator flow(String code) {
        return indicator(code, "tỷ đồng", IndicatorKind.FLOW, Direction.HIGHER_BETTER);
    }

    static Indicator rate(String code, Direction direction) {
        return indicator(code, "%", IndicatorKind.RATE, direction);
    }

    static Indicator partOf(String parent, Indicator part) {
        return with(part, part.priceBasis(), Optional.of(parent), part.yearEndOnly(), part.abnormalYears());
    }

    static Indicator yearEndOnly(Indicator plain) {
        return with(plain, plain.priceBasis(), plain.parent(), true, plain.abnormalYears());
    }

    static Indicator abnormal(Indicator plain, Integer... years) {
        return with(plain, plain.priceBasis(), plain.parent(), plain.yearEndOnly(), Set.of(years));
    }

    static Indicator atCurrentPrices(Indicator plain) {
        return with(plain, "hiện hành", plain.parent(), plain.yearEndOnly(), plain.abnormalYears());
    }

    private static Indicator with(
            Indicator plain, String prices, Optional<String> parent, boolean yearEnd, Set<Integer> abnormal) {
        return new Indicator(
                plain.code(),
                plain.nameVi(),
                plain.nameEn(),
                plain.sector(),
                plain.department(),
                plain.unit(),
                prices,
                plain.kind(),
                plain.direction(),
                plain.percentOfPlan(),
                yearEnd,
                plain.headline(),
                parent,
                plain.leadingAuthority(),
                plain.scope(),
                plain.aliases(),
                abnormal);
    }

    Observations of(Indicator indicator) {
        if (!indicators.contains(indicator)) {
            indicators.add(indicator);
        }
        current = indicator;
        return this;
    }

    private Indicator current = flow("none");

    Observations in(Area place) {
        area = place;
        return this;
    }

    Observations from(String workbook) {
        file = workbook;
        return this;
    }

    Observations by(PlanAuthority setter) {
        authority = setter;
        return this;
    }

    Observations as(FigureStatus finality) {
        status = finality;
        return this;
    }

    Observations noted(String heading, String text) {
        notes = List.of(new RowNote(heading, text));
        return this;
    }

    Observations actual(String period, String value) {
        return add(Measure.ACTUAL, period, value, "", Bounds.NONE);
    }

    /** The half and the whole of a year. */
    Observations year(int year, String half, String full) {
        return actual(year + "-H1", half).actual(String.valueOf(year), full);
    }

    Observations target(String period, String value) {
        return add(Measure.TARGET, period, value, "", Bounds.NONE);
    }

    Observations target(String period, String value, String qualifier) {
        return add(Measure.TARGET, period, value, qualifier, Bounds.NONE);
    }

    Observations target(String period, Bounds bounds) {
        return add(
                Measure.TARGET,
                period,
                bounds.low().or(bounds::high).orElseThrow().toPlainString(),
                "",
                bounds);
    }

    Observations stated(Measure measure, String period, String value) {
        return add(measure, period, value, "", Bounds.NONE);
    }

    private Observations add(Measure measure, String code, String value, String qualifier, Bounds bounds) {
        Period period = Period.parse(code).orElseThrow();
        BigDecimal number = new BigDecimal(value);
        Origin origin = new Origin(file, "Biểu 1", new CellAddress(all.size() + 1, 3));
        Figure figure = new Figure(
                origin,
                "",
                List.of(current.nameVi()),
                List.of(),
                measure,
                Optional.of(period),
                area.name(),
                current.unit(),
                number,
                Math.max(0, number.scale()),
                value,
                qualifier,
                bounds,
                status,
                authority,
                "",
                notes);
        all.add(new Observation(
                current.code(),
                area,
                period,
                measure,
                number,
                Math.max(0, number.scale()),
                bounds,
                qualifier,
                status,
                authority,
                Optional.empty(),
                List.of(figure)));
        return this;
    }

    List<Observation> list() {
        return List.copyOf(all);
    }

    Catalogue catalogue() {
        return new Catalogue(indicators);
    }

    Assessed assess(Period period) {
        return new Assessor(catalogue()).assess(all, List.of(), period);
    }

    /** The only row of the indicator named last, in the area named last, or its leading one. */
    Assessment row(Period period) {
        return assess(period).assessments().stream()
                .filter(row -> row.indicator().equals(current) && row.area().equals(area) && row.leading())
                .findFirst()
                .orElseThrow();
    }

    /** The row at the half-year 2021. */
    Assessment row() {
        return row(HALF_2021);
    }
}
