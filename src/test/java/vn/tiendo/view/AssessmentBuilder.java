package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Outlook;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Past;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Rank;
import vn.tiendo.model.Recomputed;
import vn.tiendo.model.Remarks;
import vn.tiendo.model.Requirement;
import vn.tiendo.model.RuleRecord;
import vn.tiendo.model.SeasonalPath;
import vn.tiendo.model.Stated;
import vn.tiendo.model.Verdict;

/** An assessment for tests; what is not said stays empty. */
public final class AssessmentBuilder {

    private final Indicator indicator;
    private final Area area;
    private final Period period;
    private final Verdict verdict;
    private PlanAuthority authority = PlanAuthority.UNSTATED;
    private boolean leading = true;
    private Optional<Observation> actual = Optional.empty();
    private Optional<Observation> target = Optional.empty();
    private Optional<Observation> previous = Optional.empty();
    private Optional<Observation> previousYear = Optional.empty();
    private Optional<BigDecimal> attainment = Optional.empty();
    private Optional<BigDecimal> growth = Optional.empty();
    private Optional<Observation> statedAttainment = Optional.empty();
    private Optional<Observation> statedGrowth = Optional.empty();
    private Optional<BigDecimal> gap = Optional.empty();
    private Optional<SeasonalPath> path = Optional.empty();
    private Optional<BigDecimal> remaining = Optional.empty();
    private Optional<BigDecimal> rest = Optional.empty();
    private Optional<Projection> projection = Optional.empty();
    private Optional<Observation> estimate = Optional.empty();
    private Feasibility feasibility = Feasibility.UNKNOWN;
    private Optional<Rank> rank = Optional.empty();
    private String cause = "";
    private String measure = "";
    private Optional<RuleRecord> record = Optional.empty();
    private final List<HistoryPoint> history = new ArrayList<>();
    private final List<PartContribution> parts = new ArrayList<>();

    public AssessmentBuilder(Indicator indicator, Area area, Period period, Verdict verdict) {
        this.indicator = indicator;
        this.area = area;
        this.period = period;
        this.verdict = verdict;
    }

    public AssessmentBuilder actual(Observation value) {
        actual = Optional.of(value);
        return this;
    }

    public AssessmentBuilder target(Observation value) {
        target = Optional.of(value);
        return this;
    }

    public AssessmentBuilder authority(PlanAuthority body, boolean leads) {
        authority = body;
        leading = leads;
        return this;
    }

    public AssessmentBuilder previous(Observation samePeriod) {
        previous = Optional.of(samePeriod);
        return this;
    }

    public AssessmentBuilder previousYear(Observation year) {
        previousYear = Optional.of(year);
        return this;
    }

    public AssessmentBuilder attainment(String percent) {
        attainment = Optional.of(new BigDecimal(percent));
        return this;
    }

    public AssessmentBuilder growth(String percent) {
        growth = Optional.of(new BigDecimal(percent));
        return this;
    }

    public AssessmentBuilder stated(Observation attained, Observation grown) {
        statedAttainment = Optional.of(attained);
        statedGrowth = Optional.of(grown);
        return this;
    }

    public AssessmentBuilder gap(String difference) {
        gap = Optional.of(new BigDecimal(difference));
        return this;
    }

    public AssessmentBuilder path(String share, Integer... years) {
        path = Optional.of(new SeasonalPath(new BigDecimal(share), List.of(years), List.of(), List.of()));
        return this;
    }

    public AssessmentBuilder outlook(String point, String low, String high) {
        projection = Optional.of(new Projection(new BigDecimal(point), new BigDecimal(low), new BigDecimal(high)));
        return this;
    }

    public AssessmentBuilder rest(String left, String required, Feasibility record) {
        remaining = Optional.of(new BigDecimal(left));
        rest = Optional.of(new BigDecimal(required));
        feasibility = record;
        return this;
    }

    public AssessmentBuilder estimate(Observation ofYear) {
        estimate = Optional.of(ofYear);
        return this;
    }

    public AssessmentBuilder rank(int place, int of) {
        rank = Optional.of(new Rank(place, of));
        return this;
    }

    public AssessmentBuilder explained(String why, String what) {
        cause = why;
        measure = what;
        return this;
    }

    public AssessmentBuilder record(int right, int of, double error) {
        record = Optional.of(new RuleRecord(right, of, error));
        return this;
    }

    public AssessmentBuilder year(HistoryPoint point) {
        history.add(point);
        return this;
    }

    public AssessmentBuilder part(PartContribution part) {
        parts.add(part);
        return this;
    }

    public Assessment build() {
        return new Assessment(
                indicator,
                area,
                period,
                authority,
                leading,
                actual,
                target,
                Optional.empty(),
                verdict,
                new Past(previous, previousYear, history),
                new Recomputed(attainment, growth, gap, indicator.unit(), remaining, Optional.empty()),
                new Stated(statedAttainment, statedGrowth, estimate),
                new Outlook(path, projection, record),
                new Requirement(rest, Optional.empty(), feasibility),
                rank,
                new Remarks(indicator.department(), cause, measure),
                parts);
    }
}
