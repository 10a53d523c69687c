package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** What the catalogue says of an indicator decides what becomes of it: each attribute changed alone changes that. */
class CatalogueAttributesTest {

    private static final Catalogue BUILT_IN = Catalogues.load();
    private static final Indicator EXPORT = BUILT_IN.find("export").orElseThrow();
    private static final String LABEL = "Giá trị xuất khẩu";
    private static final String OWN_WORDING = "Trị giá bán ra nước ngoài";

    @Test
    void asItStandsAnExportIsALevelJudgedByItsSeasonAgainstTheProvincesPlan() {
        Assessment row = leading(EXPORT);

        assertThat(row.actual().orElseThrow().value()).isEqualByComparingTo("13.4");
        assertThat(row.authority()).isEqualTo(PlanAuthority.PROVINCE);
        assertThat(row.recomputed().attainmentPercent()).isPresent();
        assertThat(row.recomputed().growthPercent()).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(row.outlook().path().orElseThrow().years()).containsExactly(2018, 2019, 2020);
    }

    @Test
    void theUnitIsTheOneValuesAreKeptIn() {
        assertThat(leading(with(EXPORT, "unit", "triệu USD"))
                        .actual()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("13400");
    }

    @Test
    void aPriceBasisTellsSistersApart() {
        SampleFigure constant = SampleFigure.row(LABEL).value("13", "tỷ USD").prices("so sánh 2010");

        assertThat(accept(EXPORT, constant)).isEmpty();
        assertThat(accept(with(EXPORT, "priceBasis", "so sánh 2010"), constant)).contains("export");
    }

    @Test
    void theKindSaysWhatMayBeComputed() {
        Assessment rate = leading(with(with(EXPORT, "kind", IndicatorKind.RATE), "percentOfPlan", false));

        assertThat(rate.recomputed().attainmentPercent()).isEmpty();
        assertThat(rate.recomputed().growthPercent()).isEmpty();
        assertThat(observations(EXPORT, quarters())).hasSize(3);
        assertThat(observations(with(EXPORT, "kind", IndicatorKind.STOCK), quarters()))
                .hasSize(2);
    }

    @Test
    void theDirectionSaysWhatIsGood() {
        assertThat(leading(with(EXPORT, "direction", Direction.LOWER_BETTER))
                        .recomputed()
                        .attainmentPercent())
                .isEmpty();
        assertThat(leading(with(EXPORT, "direction", Direction.NEUTRAL)).verdict())
                .isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void aPercentageOfPlanIsComputedOnlyWhereItIsLegal() {
        assertThat(leading(with(EXPORT, "percentOfPlan", false)).recomputed().attainmentPercent())
                .isEmpty();
    }

    @Test
    void whatIsMeasuredOnceAYearHasNoVerdictBefore() {
        assertThat(leading(with(EXPORT, "yearEndOnly", true)).verdict()).isEqualTo(Verdict.YEAR_END_ONLY);
    }

    @Test
    void aParentGathersItsParts() {
        Indicator part = BUILT_IN.find("export-fdi").orElseThrow();

        assertThat(withPart(part).parts()).isNotEmpty();
        assertThat(withPart(with(part, "parent", Optional.empty())).parts()).isEmpty();
    }

    private static Assessment withPart(Indicator part) {
        Catalogue catalogue = new Catalogue(List.of(EXPORT, part));
        String label = "Xuất khẩu khu vực có vốn đầu tư nước ngoài";
        List<SampleFigure> figures = new ArrayList<>(history());
        figures.add(year(label, 2021, Period.half(2021, 1), "13.0").at("F10"));
        figures.add(year(label, 2020, Period.half(2020, 1), "11.0").at("F11"));
        return leading(catalogue, figures);
    }

    @Test
    void theLeadingAuthoritysPlanCounts() {
        assertThat(leading(with(EXPORT, "leadingAuthority", PlanAuthority.CENTRAL))
                        .authority())
                .isEqualTo(PlanAuthority.CENTRAL);
    }

    @Test
    void abnormalYearsStayOutOfTheSeason() {
        assertThat(leading(with(EXPORT, "abnormalYears", Set.of(2020)))
                        .outlook()
                        .path()
                        .orElseThrow()
                        .years())
                .containsExactly(2018, 2019);
    }

    @Test
    void namesAndAliasesAreWhatItIsFoundBy() {
        SampleFigure own = SampleFigure.row(OWN_WORDING).value("13", "tỷ USD");

        assertThat(accept(EXPORT, own)).isEmpty();
        assertThat(accept(with(EXPORT, "aliases", List.of(OWN_WORDING)), own)).contains("export");
        assertThat(accept(with(EXPORT, "nameVi", OWN_WORDING), own)).contains("export");
    }

    @Test
    void theSectorMustBeTheOneOfTheHeadingAbove() {
        SampleFigure underTrade = SampleFigure.row("Thương mại", LABEL).value("13", "tỷ USD");

        assertThat(accept(EXPORT, underTrade)).contains("export");
        assertThat(accept(with(EXPORT, "sector", Sector.SOCIETY), underTrade)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sở Công Thương, 17", "Cục Hải quan, 16"})
    void theDepartmentThatAnswersDecidesBetweenSenders(String department, String value) {
        Normaliser normaliser = normaliser(with(EXPORT, "department", department));
        Stream.of(
                        SampleFigure.row(LABEL)
                                .in("a.xlsx")
                                .titled("CỤC HẢI QUAN TỈNH THÁI NGUYÊN BÁO CÁO")
                                .value("16", "tỷ USD"),
                        SampleFigure.row(LABEL)
                                .in("b.xlsx")
                                .titled("SỞ CÔNG THƯƠNG TỈNH THÁI NGUYÊN BÁO CÁO")
                                .value("17", "tỷ USD"))
                .forEach(figure -> normaliser.accept(figure.figure()));
        Normalised result = normaliser.finish(Optional.empty());

        assertThat(result.observations())
                .singleElement()
                .satisfies(told -> assertThat(told.value()).isEqualByComparingTo(value));
        assertThat(result.findings()).noneMatch(finding -> finding.code() == FindingCode.CONFLICTING_FIGURES);
    }

    /** Exports of four years in one place, with plans of two authorities for the last. */
    private static List<SampleFigure> history() {
        List<SampleFigure> figures = new ArrayList<>();
        String[] halves = {"11.8", "12.1", "11.3"};
        String[] wholes = {"25.0", "25.9", "24.6"};
        for (int i = 0; i < halves.length; i++) {
            figures.add(year(LABEL, 2018 + i, Period.half(2018 + i, 1), halves[i]));
            figures.add(year(LABEL, 2018 + i, Period.year(2018 + i), wholes[i]).at("G9"));
        }
        figures.add(year(LABEL, 2021, Period.half(2021, 1), "13.4"));
        figures.add(year(LABEL, 2021, Period.half(2020, 1), "11.3").at("D9"));
        figures.add(plan("28", PlanAuthority.PROVINCE));
        figures.add(plan("27", PlanAuthority.CENTRAL));
        return figures;
    }

    private static SampleFigure year(String label, int book, Period period, String value) {
        return SampleFigure.row(label).in(book + ".xlsx").of(period).value(value, "tỷ USD");
    }

    private static SampleFigure plan(String value, PlanAuthority authority) {
        return year(LABEL, 2021, Period.year(2021), value)
                .measured(Measure.TARGET)
                .by(authority);
    }

    private static List<SampleFigure> quarters() {
        return List.of(
                year(LABEL, 2021, Period.quarter(2021, 1), "6"),
                year(LABEL, 2021, Period.quarter(2021, 2), "7").at("F9"));
    }

    private static Assessment leading(Indicator indicator) {
        return leading(new Catalogue(List.of(indicator)), history());
    }

    private static Assessment leading(Catalogue catalogue, List<SampleFigure> figures) {
        return new Assessor(catalogue)
                .assess(observations(catalogue, figures), List.of(), Period.half(2021, 1)).assessments().stream()
                        .filter(row -> row.leading() && row.indicator().code().equals("export"))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Observation> observations(Indicator indicator, List<SampleFigure> figures) {
        return observations(new Catalogue(List.of(indicator)), figures);
    }

    private static List<Observation> observations(Catalogue catalogue, List<SampleFigure> figures) {
        Normaliser normaliser = new Normaliser(catalogue, Areas.load());
        figures.forEach(figure -> normaliser.accept(figure.figure()));
        return normaliser.finish(Optional.empty()).observations();
    }

    private static Optional<String> accept(Indicator indicator, SampleFigure figure) {
        return normaliser(indicator).accept(figure.figure());
    }

    private static Normaliser normaliser(Indicator indicator) {
        return new Normaliser(new Catalogue(List.of(indicator)), Areas.load());
    }

    /** The same indicator with one attribute changed. */
    private static Indicator with(Indicator indicator, String attribute, Object value) {
        try {
            RecordComponent[] components = Indicator.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(attribute);
                values[i] = changed ? value : components[i].getAccessor().invoke(indicator);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Indicator.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(String.format(Locale.ROOT, "no attribute %s", attribute), impossible);
        }
    }
}
