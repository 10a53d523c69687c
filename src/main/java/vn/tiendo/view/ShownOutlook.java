package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Projection;

/** Where the year is expected to end and what its rest must deliver. */
final class ShownOutlook {

    private final Edition edition;
    private final Sources sources;
    private final ShownValues values;

    ShownOutlook(Edition edition, Sources sources, ShownValues values) {
        this.edition = edition;
        this.sources = sources;
        this.values = values;
    }

    /** The projection in per cent of plan where the plan is a level, with its interval and its level under it. */
    Shown projection(Assessment assessment) {
        if (assessment.outlook().projection().isEmpty()) {
            return Shown.NONE;
        }
        Projection projection = assessment.outlook().projection().orElseThrow();
        DisplayUnit unit = edition.unit(assessment);
        int decimals = assessment
                .actual()
                .map(actual -> Precision.ofProjection(unit.of(projection.point()), unit.decimals(actual), unit.name()))
                .orElse(0);
        String point = edition.formats()
                .withUnit(edition.formats().number(unit.of(projection.point()), decimals), unit.name());
        String bare = range(projection, unit, decimals);
        Optional<Projection> percent = Bullets.percentProjection(assessment);
        String shown = percent.map(share -> edition.formats().attainment(share.point(), 0))
                .orElseGet(() -> PercentUnit.PERCENT.is(unit.name())
                        ? point
                        : edition.formats().number(unit.of(projection.point()), decimals));
        String note = percent.map(share -> edition.text(
                        "projection.range-of-plan",
                        edition.formats().range(share.low(), share.high(), 0, PercentUnit.PERCENT.printed()),
                        point))
                .orElseGet(() -> edition.text("projection.range", bare));
        Cited number = sources.calculated(
                shown, edition.text(formula(assessment)), exact(assessment, point, bare), basis(assessment));
        boolean rate = PercentUnit.PERCENT.is(unit.name());
        return Shown.of(
                number, percent.isPresent() || rate ? "" : edition.formats().unit(unit.name()), Cited.note(note));
    }

    /** Ends that would print as one number get a digit more: "khoảng 2,7–3,1%" and never "khoảng 3%". */
    private String range(Projection projection, DisplayUnit unit, int decimals) {
        BigDecimal low = unit.of(projection.low());
        BigDecimal high = unit.of(projection.high());
        boolean one =
                edition.formats().number(low, decimals).equals(edition.formats().number(high, decimals));
        return edition.formats()
                .range(
                        low,
                        high,
                        one && low.compareTo(high) != 0 ? decimals + 1 : decimals,
                        PercentUnit.PERCENT.is(unit.name()) ? PercentUnit.PERCENT.printed() : "");
    }

    /** Only what accumulates is divided by the pace of past years. */
    private static String formula(Assessment assessment) {
        return assessment.indicator().kind() == IndicatorKind.FLOW ? "formula.projection" : "formula.projection.change";
    }

    private String exact(Assessment assessment, String point, String range) {
        return assessment
                .outlook()
                .path()
                .map(path -> edition.text(
                        "formula.projection.path",
                        point,
                        range,
                        edition.formats().percent(path.share().movePointRight(2), 1),
                        years(path.years())))
                .orElseGet(() -> edition.text("formula.projection.range", point, range));
    }

    static String years(List<Integer> years) {
        boolean unbroken = years.size() > 2 && years.get(years.size() - 1) - years.get(0) == years.size() - 1;
        if (unbroken) {
            return years.get(0) + "–" + years.get(years.size() - 1);
        }
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }

    private List<Cited> basis(Assessment assessment) {
        return values.levels(assessment.actual(), assessment.target().or(assessment::judgedByPercent));
    }

    /** The workbook's own estimate of the whole year. */
    Shown departmentEstimate(Assessment assessment) {
        return assessment
                .stated()
                .yearEnd()
                .map(estimate -> Shown.of(values.withUnit(estimate), "", List.of()))
                .orElse(Shown.NONE);
    }

    /** Growth the rest of the year needs, with what remains and how it compares with the record. */
    Shown rest(Assessment assessment) {
        if (assessment.period().isYear()) {
            return Shown.NONE; // Nothing of the year is left.
        }
        if (assessment.required().growthRange().isPresent()) {
            return restRange(assessment, assessment.required().growthRange().orElseThrow());
        }
        if (assessment.required().growth().isEmpty()) {
            return assessment
                    .recomputed()
                    .remaining()
                    .filter(remaining -> remaining.signum() > 0)
                    .map(remaining -> Shown.of(remaining(assessment, remaining), "", Cited.note(restPeriod())))
                    .or(() -> ImpliedRest.of(assessment).map(rest -> impliedRest(assessment, rest)))
                    .orElse(Shown.NONE);
        }
        BigDecimal required = assessment.required().growth().orElseThrow();
        Cited number = sources.calculated(
                edition.formats().variancePercent(required, 1),
                edition.text("formula.rest"),
                edition.formats().variancePercent(required, 2),
                restLevels(assessment));
        List<Cited> note = new ArrayList<>();
        assessment.recomputed().remaining().ifPresent(remaining -> {
            note.add(Cited.plain(edition.text("rest.still") + " "));
            note.add(remaining(assessment, remaining));
        });
        if (assessment.required().feasibility() != Feasibility.UNKNOWN) {
            note.add(Cited.plain((note.isEmpty() ? "" : ", ") + feasibility(assessment)));
        }
        return Shown.of(number, edition.text("rest.on-same-period"), note);
    }

    /** "khoảng 460–500 nghìn tỷ đồng" from "đạt 43% kế hoạch", where the plan itself stands in no workbook. */
    private Shown impliedRest(Assessment assessment, ImpliedRest rest) {
        DisplayUnit unit = edition.unit(assessment);
        ImpliedRest ends =
                rest.rounded(unit, assessment.actual().map(unit::decimals).orElse(0));
        String text = edition.text("rest.about", edition.formats().withUnit(ends.text(edition.formats()), unit.name()));
        Cited number = sources.calculated(
                text,
                edition.text("formula.rest.implied"),
                "",
                values.levels(assessment.actual(), assessment.judgedByPercent()));
        return Shown.of(number, "", Cited.note(edition.text("rest.implied", restPeriod())));
    }

    /** Where last year's share is only roughly known: "khoảng 7,4–7,5%". A rate that must come is a plain value, no variance. */
    private Shown restRange(Assessment assessment, Bounds range) {
        List<BigDecimal> bounds =
                Stream.of(range.low(), range.high()).flatMap(Optional::stream).toList();
        boolean oneSign = bounds.stream().map(BigDecimal::signum).distinct().count() == 1;
        List<String> ends = new ArrayList<>();
        for (BigDecimal end : bounds) {
            boolean bare = oneSign && !ends.isEmpty();
            ends.add(
                    bare
                            ? edition.formats().number(end.abs(), 1)
                            : edition.formats().number(end, 1));
        }
        String text = edition.text("rest.about", String.join("–", ends) + "%");
        String note = assessment.required().feasibility() == Feasibility.UNKNOWN ? "" : feasibility(assessment);
        return Shown.of(
                sources.calculated(text, edition.text("formula.rest.rate"), "", restLevels(assessment)),
                "",
                Cited.note(note));
    }

    String feasibility(Assessment assessment) {
        return edition.text("feasibility." + assessment.required().feasibility().code());
    }

    private String restPeriod() {
        return edition.periods().rest(edition.review().period());
    }

    /** What remains, itself a difference with its own levels, and the same rest of last year. */
    private List<Cited> restLevels(Assessment assessment) {
        List<Cited> levels = assessment
                .recomputed()
                .remaining()
                .map(remaining -> new ArrayList<>(List.of(remaining(assessment, remaining))))
                .orElseGet(() -> new ArrayList<>(values.levels(assessment.target(), assessment.actual())));
        levels.addAll(values.levels(assessment.past().year(), assessment.past().samePeriod()));
        return levels;
    }

    /** What is still to be delivered, in the published unit. */
    Cited remaining(Assessment assessment, BigDecimal remaining) {
        DisplayUnit unit = edition.unit(assessment);
        int digits = assessment.actual().map(unit::decimals).orElse(0);
        int plan = assessment.target().map(unit::decimals).orElse(digits);
        boolean points = assessment.indicator().kind() == IndicatorKind.RATE && PercentUnit.PERCENT.is(unit.name());
        String number = edition.formats().number(unit.of(remaining), Math.max(0, Math.max(digits, plan)));
        String text = points
                ? number + " " + edition.text("unit.points")
                : edition.formats().withUnit(number, unit.name());
        return sources.calculated(
                text, edition.text("formula.remaining"), "", values.levels(assessment.target(), assessment.actual()));
    }
}
