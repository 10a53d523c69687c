package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.model.Area;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Goal;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.Project;

/**
 * Judges a period of any length against its plans. Rules and formulas stand beside the classes that apply them: {@link
 * IndicatorCase} gathers, {@link History} holds past years, {@link Forecast} foretells, {@link Goal} says what a target
 * asks, {@link VerdictRule} decides, {@link RestOfYear} says what is still needed.
 */
public final class Assessor {

    private final Catalogue catalogue;

    public Assessor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Assesses every area and every indicator of the catalogue that has a figure of the period or a target for it.
     *
     * @param observations of all periods, conflicts settled; earlier periods are the history
     * @param projects public-investment projects, in any order
     * @param period the period reviewed: a quarter, a half-year, nine months, a year
     */
    public Assessed assess(List<Observation> observations, List<Project> projects, Period period) {
        return assess(observations, List.of(), projects, period);
    }

    /**
     * The same with drafts of plans, which are shown and never judged.
     *
     * @param drafts targets that their workbooks call drafts
     */
    public Assessed assess(
            List<Observation> observations, List<Observation> drafts, List<Project> projects, Period period) {
        return assess(observations, List.of(), drafts, projects, period);
    }

    /**
     * The same with parts of amounts that are no indicators themselves.
     *
     * @param printed values of such parts, as observations of the whole
     */
    public Assessed assess(
            List<Observation> observations,
            List<Observation> printed,
            List<Observation> drafts,
            List<Project> projects,
            Period period) {
        ObservationIndex printedParts = new ObservationIndex(printed);
        ObservationIndex index = new ObservationIndex(observations);
        Map<String, Map<Area, IndicatorCase>> cases = cases(index, period);
        Map<String, AssessmentRows> rows = new HashMap<>();
        cases.forEach((code, sameIndicator) -> rows.put(code, new AssessmentRows(sameIndicator)));
        List<Assessment> assessments = new ArrayList<>();
        Map<String, List<Indicator>> parts = catalogue.indicators().stream()
                .filter(indicator -> indicator.parent().isPresent())
                .collect(Collectors.groupingBy(part -> part.parent().orElseThrow()));
        for (Area area : index.areas()) {
            AreaCases ofArea = new AreaCases(catalogue, parts, printedParts, cases, rows, area);
            for (IndicatorCase one : ofArea.inOrder()) {
                if (one.isPresent()) {
                    assessments.addAll(ofArea.rowsOf(one).of(one, ofArea));
                }
            }
        }
        ProjectRanking ranking = ProjectRanking.of(projects, period, catalogue, cases);
        List<Finding> findings = new ArrayList<>(findings(cases.values()));
        findings.addAll(ImpliedParts.findings(cases.values()));
        findings.addAll(ranking.findings());
        assessments.forEach(
                row -> row.judgedByPercent().ifPresent(percent -> findings.add(judgedByPercent(row, percent))));
        return new Assessed(
                assessments,
                ranking.projects(),
                findings,
                ranking.reallocation(),
                TermTargets.of(catalogue, index, drafts, period));
    }

    private Map<String, Map<Area, IndicatorCase>> cases(ObservationIndex index, Period period) {
        Map<String, Map<Area, IndicatorCase>> cases = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            Map<Area, IndicatorCase> sameIndicator = new TreeMap<>();
            for (Area area : index.areas()) {
                List<Observation> all = withStatedGrowth(index, indicator, area, period);
                if (!all.isEmpty()) {
                    sameIndicator.put(area, IndicatorCase.of(indicator, area, period, all));
                }
            }
            cases.put(indicator.code(), sameIndicator);
        }
        RevisedBases revised = new RevisedBases(cases);
        cases.values().forEach(sameIndicator -> sameIndicator.replaceAll((area, one) -> revised.checked(one)));
        return cases;
    }

    /**
     * The observations of an indicator. A growth rate without a value of its own takes the growth or index printed in its
     * row, else the growth printed beside its level: the plan "tăng 7,3%" is judged by the "+8,65%" of the output itself.
     * Where nothing is printed, the level and that of last year tell, if one workbook holds both.
     */
    private List<Observation> withStatedGrowth(ObservationIndex index, Indicator indicator, Area area, Period period) {
        List<Observation> own = index.of(indicator.code(), area);
        boolean valued =
                !ObservationIndex.actuals(own, indicator.kind(), period).isEmpty();
        if (own.isEmpty() || valued || !GrowthIndicators.isGrowth(indicator)) {
            return own;
        }
        Optional<Observation> growth = StatedGrowth.of(own, period)
                .or(() -> GrowthIndicators.levelOf(indicator, catalogue)
                        .map(level -> IndicatorCase.of(level, area, period, index.of(level.code(), area)))
                        .flatMap(level -> level.statedGrowth().or(level::computedGrowth)));
        return growth.map(printed -> plus(own, StatedGrowth.asValue(printed, indicator.code())))
                .orElse(own);
    }

    private static List<Observation> plus(List<Observation> observations, Observation further) {
        List<Observation> all = new ArrayList<>(observations);
        all.add(further);
        return all;
    }

    /** Past years that had to be left aside because unit or basis must have changed, and plans that are none. */
    private static List<Finding> findings(Collection<Map<Area, IndicatorCase>> cases) {
        List<Finding> findings = new ArrayList<>();
        for (Map<Area, IndicatorCase> sameIndicator : cases) {
            for (IndicatorCase one : sameIndicator.values()) {
                one.history().incomparable().forEach(point -> findings.add(basisChanged(one, point)));
                one.plansOfZero().forEach(plan -> findings.add(planOfZero(one, plan)));
            }
        }
        return findings;
    }

    private static Finding planOfZero(IndicatorCase one, Observation plan) {
        return Finding.at(
                        FindingCode.PLAN_OF_ZERO,
                        plan.source().origin(),
                        plan.source().raw())
                .with(Argument.Subject.of(one.indicator(), one.area(), one.period()));
    }

    private static Finding judgedByPercent(Assessment row, Observation percent) {
        return Finding.at(
                        FindingCode.JUDGED_BY_PERCENT,
                        percent.source().origin(),
                        percent.source().raw())
                .with(
                        Argument.Subject.of(row.indicator(), row.area(), row.period()),
                        Argument.Quantity.of(percent.value(), percent.decimals(), PercentUnit.PERCENT.printed()));
    }

    private static Finding basisChanged(IndicatorCase one, HistoryPoint point) {
        Observation part = point.partial().orElseThrow();
        Observation full = point.full().orElseThrow();
        return Finding.at(
                        FindingCode.BASIS_CHANGED,
                        part.source().origin(),
                        part.source().raw())
                .with(
                        Argument.Subject.of(one.indicator()),
                        new Argument.Text(String.valueOf(point.year())),
                        Argument.Quantity.of(
                                full.value(), full.decimals(), one.indicator().unit()),
                        new Argument.Text(full.source().origin().toString()));
    }
}
