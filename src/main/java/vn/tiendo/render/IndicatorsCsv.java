package vn.tiendo.render;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Projection;

/**
 * {@code indicators.csv}: one row per period, area, indicator and plan authority, in the catalogue's unit. Its column
 * {@code scope} tells who may see a row; where one is restricted, whoever writes the file keeps it private.
 */
public final class IndicatorsCsv {

    private static final List<String> HEADER = List.of(
            ("period,area,sector,indicator,name,unit,price_basis,scope,plan_authority,leading,actual,qualifier,status,"
                            + "target,target_low,target_high,previous,attainment_pct,growth_pct,stated_attainment_pct,"
                            + "stated_growth_pct,gap,gap_unit,path_pct,path_years,verdict,remaining,"
                            + "required_rest_growth_pct,projection,projection_low,projection_high,department_estimate,"
                            + "feasibility,rank,rank_of,department,cause,measure_proposed,file,sheet,cell,target_origin,"
                            + "previous_origin")
                    .split(","));

    private IndicatorsCsv() {}

    public static byte[] of(List<Assessment> assessments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, HEADER)) {
            assessments.forEach(assessment -> table.row(row(assessment)));
        }
        return bytes.toByteArray();
    }

    private static List<String> row(Assessment assessment) {
        List<String> row = new ArrayList<>(HEADER.size());
        addNames(row, assessment);
        addValues(row, assessment);
        addJudgement(row, assessment);
        addPeopleAndOrigins(row, assessment);
        return row;
    }

    private static void addNames(List<String> row, Assessment assessment) {
        Indicator indicator = assessment.indicator();
        row.add(assessment.period().code());
        row.add(assessment.area().name());
        row.add(indicator.sector().code());
        row.add(indicator.code());
        row.add(indicator.nameVi());
        row.add(indicator.unit());
        row.add(indicator.priceBasis());
        row.add(indicator.scope().code());
        row.add(assessment.authority().code());
        row.add(String.valueOf(assessment.leading()));
    }

    private static void addValues(List<String> row, Assessment assessment) {
        Optional<Observation> actual = assessment.actual();
        Optional<Observation> target = assessment.target();
        row.add(CsvValues.level(actual));
        row.add(actual.map(Observation::qualifier).orElse(""));
        row.add(actual.map(seen -> seen.status().code()).orElse(""));
        row.add(CsvValues.level(target));
        row.add(CsvValues.exact(target.flatMap(set -> set.bounds().low())));
        row.add(CsvValues.exact(target.flatMap(set -> set.bounds().high())));
        row.add(CsvValues.level(assessment.past().samePeriod()));
        row.add(CsvValues.computed(assessment.recomputed().attainmentPercent()));
        row.add(CsvValues.computed(assessment.recomputed().growthPercent()));
        row.add(CsvValues.level(assessment.stated().attainment()));
        row.add(CsvValues.level(assessment.stated().growth()));
        row.add(CsvValues.computed(gap(assessment)));
        row.add(
                assessment.recomputed().gap().isPresent()
                        ? assessment.recomputed().gapUnit()
                        : "");
    }

    /** Contract: for levels what is missing to the target, for rates how far they are from it in points. */
    private static Optional<BigDecimal> gap(Assessment assessment) {
        boolean level =
                assessment.recomputed().gapUnit().equals(assessment.indicator().unit());
        return level
                ? assessment.recomputed().gap().map(BigDecimal::negate)
                : assessment.recomputed().gap();
    }

    private static void addJudgement(List<String> row, Assessment assessment) {
        row.add(CsvValues.computed(
                assessment.outlook().path().map(path -> path.share().movePointRight(2))));
        row.add(assessment
                .outlook()
                .path()
                .map(path -> String.valueOf(path.years().size()))
                .orElse(""));
        row.add(assessment.verdict().code());
        row.add(CsvValues.computed(assessment.recomputed().remaining()));
        row.add(CsvValues.computed(assessment.required().growth()));
        row.add(CsvValues.computed(assessment.outlook().projection().map(Projection::point)));
        row.add(CsvValues.computed(assessment.outlook().projection().map(Projection::low)));
        row.add(CsvValues.computed(assessment.outlook().projection().map(Projection::high)));
        row.add(CsvValues.level(assessment.stated().yearEnd()));
        row.add(assessment.required().feasibility().code());
        row.add(assessment.rank().map(rank -> String.valueOf(rank.place())).orElse(""));
        row.add(assessment.rank().map(rank -> String.valueOf(rank.of())).orElse(""));
    }

    private static void addPeopleAndOrigins(List<String> row, Assessment assessment) {
        Optional<Origin> origin = assessment.actual().map(seen -> seen.source().origin());
        row.add(assessment.remarks().owner());
        row.add(assessment.remarks().cause());
        row.add(assessment.remarks().measure());
        row.add(origin.map(Origin::file).orElse(""));
        row.add(origin.map(Origin::sheet).orElse(""));
        row.add(origin.map(place -> place.cell().toString()).orElse(""));
        row.add(CsvValues.origin(assessment.target()));
        row.add(CsvValues.origin(assessment.past().samePeriod()));
    }
}
