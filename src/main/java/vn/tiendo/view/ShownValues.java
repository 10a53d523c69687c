package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;

/** The levels of an indicator and their comparisons, in the unit and digits their workbooks print. */
final class ShownValues {

    private final Edition edition;
    private final Sources sources;
    private final boolean asPrinted;

    ShownValues(Edition edition, Sources sources) {
        this(edition, sources, false);
    }

    private ShownValues(Edition edition, Sources sources, boolean asPrinted) {
        this.edition = edition;
        this.sources = sources;
        this.asPrinted = asPrinted;
    }

    /** Sums in the very units of their workbooks, for tables that say the unit above. */
    static ShownValues asPrinted(Edition edition, Sources sources) {
        return new ShownValues(edition, sources, true);
    }

    /** The value of the period: qualifier and published digits, unit, status. */
    Shown value(Assessment assessment) {
        return assessment
                .actual()
                .map(actual -> Shown.of(
                        number(actual),
                        edition.formats().unit(unitBeside(actual.source())),
                        Cited.note(
                                actual.status() == FigureStatus.UNSTATED || actual.status() == FigureStatus.OFFICIAL
                                        ? ""
                                        : edition.text(
                                                "status." + actual.status().code()))))
                .orElseGet(() -> Shown.missing(edition.text("value.none")));
    }

    /** A published level bound to its cell; percentages carry their sign, other units stand beside. */
    Cited number(Observation observation) {
        Figure figure = observation.source();
        boolean sign = unitBeside(figure).isEmpty();
        String bare = asPrinted
                ? edition.formats().published(figure)
                : edition.formats().published(observation);
        return sources.cell(sign ? edition.formats().publishedWithUnit(observation) : bare, observation);
    }

    /** A published level with its unit in one piece. */
    Cited withUnit(Observation observation) {
        String text = asPrinted
                ? edition.formats().printedWithUnit(observation.source())
                : edition.formats().publishedWithUnit(observation);
        return sources.cell(text, observation);
    }

    /** A figure outside the catalogue, bound to its cell. */
    Cited figure(Figure figure) {
        return sources.cell(edition.formats().publishedWithUnit(figure), figure);
    }

    /** The same where its unit stands over the column. */
    Cited bare(Figure figure) {
        return sources.cell(edition.formats().spoken(figure), figure);
    }

    private static String unitBeside(Figure figure) {
        String unit = SpokenMoney.of(figure).unit();
        return PercentUnit.PERCENT.is(unit) || unit.equals("‰") ? "" : unit;
    }

    /** Growth on the same period last year; for rates the difference, of percentages in points. */
    Shown growth(Assessment assessment) {
        Optional<Growth> growth = Growth.of(assessment);
        if (growth.isEmpty()) {
            return assessment.indicator().kind() == IndicatorKind.RATE ? points(assessment) : Shown.NONE;
        }
        Growth shown = growth.orElseThrow();
        String text = edition.formats().variancePercent(shown.percent(), shown.decimals());
        return new Shown(
                growthNumber(assessment, qualified(assessment.stated().growth(), assessment, text)),
                "",
                growthNote(assessment),
                shown.effect());
    }

    private Shown points(Assessment assessment) {
        return Differences.onPrevious(assessment)
                .map(points -> new Shown(
                        sources.calculated(
                                edition.formats()
                                        .difference(
                                                points.value(),
                                                points.decimals(),
                                                assessment.indicator().unit()),
                                edition.text("formula.points"),
                                "",
                                levels(assessment.actual(), assessment.past().samePeriod())),
                        "",
                        Cited.sentence(
                                edition.messages(),
                                "growth.previous-period",
                                List.of(withUnit(assessment.past().samePeriod().orElseThrow()))),
                        Growth.effect(points.value(), assessment.indicator().direction())))
                .orElse(Shown.NONE);
    }

    private String qualified(Optional<Observation> stated, Assessment assessment, String text) {
        boolean published = assessment.recomputed().growthPercent().isEmpty() || Agreement.ofGrowth(assessment);
        return stated.filter(growth -> published && !growth.qualifier().isEmpty())
                .map(growth -> edition.formats().qualifier(growth.qualifier()) + " " + text)
                .orElse(text);
    }

    /** The growth bound to the cell that states it, or to the computation where none does or it differs. */
    Cited growthNumber(Assessment assessment, String text) {
        if (assessment.recomputed().growthPercent().isEmpty()) {
            return sources.cell(text, assessment.stated().growth().orElseThrow());
        }
        String recomputed = edition.formats()
                .variancePercent(assessment.recomputed().growthPercent().orElseThrow(), 2);
        if (Agreement.ofGrowth(assessment)) {
            Observation stated = assessment.stated().growth().orElseThrow();
            sources.check(stated, edition.text("check.agrees", recomputed));
            return sources.cell(text, stated);
        }
        assessment
                .stated()
                .growth()
                .ifPresent(stated -> sources.check(stated, edition.text("check.differs", recomputed)));
        return sources.calculated(
                text,
                edition.text("formula.growth"),
                recomputed,
                levels(assessment.actual(), assessment.past().samePeriod()));
    }

    private List<Cited> growthNote(Assessment assessment) {
        if (assessment.recomputed().growthPercent().isEmpty()) {
            return Cited.note(edition.text("stated.only"));
        }
        if (assessment.stated().growth().isPresent() && !Agreement.ofGrowth(assessment)) {
            Observation stated = assessment.stated().growth().orElseThrow();
            String text = edition.formats().variancePercent(stated.value(), Math.max(0, stated.decimals()));
            return Cited.sentence(edition.messages(), "stated.differs", List.of(sources.cell(text, stated)));
        }
        return List.of();
    }

    /** Attained of the annual plan with the authority that set it; for rates the distance in points. */
    Shown plan(Assessment assessment) {
        Optional<Attained> attained = Attained.of(assessment);
        if (attained.isPresent()) {
            return Shown.of(attainmentNumber(assessment, attained.orElseThrow()), "", attainmentNote(assessment));
        }
        if (assessment.target().isEmpty()) {
            return Shown.NONE;
        }
        Observation target = assessment.target().orElseThrow();
        if (assessment.recomputed().gap().isEmpty() || assessment.actual().isEmpty()) {
            return Shown.of(withUnit(target), "", Cited.note(edition.text("target.year")));
        }
        List<Cited> note = Cited.sentence(edition.messages(), "target.compared", List.of(withUnit(target)));
        return new Shown(
                gap(assessment),
                "",
                note,
                Growth.effect(
                        assessment.recomputed().gap().orElseThrow(),
                        assessment.indicator().direction()));
    }

    Cited attainmentNumber(Assessment assessment, Attained attained) {
        String text = edition.formats().attainment(attained.percent(), Math.max(0, attained.decimals()));
        if (assessment.recomputed().attainmentPercent().isEmpty()) {
            Observation stated = assessment.stated().attainment().orElseThrow();
            return sources.cell(qualifier(stated) + text, stated);
        }
        String recomputed = edition.formats()
                .attainment(assessment.recomputed().attainmentPercent().orElseThrow(), 2);
        boolean agrees = Agreement.ofAttainment(assessment);
        assessment
                .stated()
                .attainment()
                .ifPresent(stated ->
                        sources.check(stated, edition.text(agrees ? "check.agrees" : "check.differs", recomputed)));
        if (agrees
                && attained.percent()
                                .compareTo(assessment
                                        .recomputed()
                                        .attainmentPercent()
                                        .orElseThrow())
                        != 0) {
            Observation stated = assessment.stated().attainment().orElseThrow();
            return sources.cell(qualifier(stated) + text, stated);
        }
        return sources.calculated(
                text, edition.text("formula.attainment"), recomputed, levels(assessment.actual(), assessment.target()));
    }

    private String qualifier(Observation observation) {
        return observation.qualifier().isEmpty() ? "" : edition.formats().qualifier(observation.qualifier()) + " ";
    }

    private List<Cited> attainmentNote(Assessment assessment) {
        List<Cited> note = new ArrayList<>(Cited.note(edition.plan(assessment)));
        if (assessment.recomputed().attainmentPercent().isEmpty()) {
            note.add(Cited.plain(", " + edition.text("stated.only")));
        } else if (assessment.stated().attainment().isPresent() && !Agreement.ofAttainment(assessment)) {
            Observation stated = assessment.stated().attainment().orElseThrow();
            String text = edition.formats().percent(stated.value(), Math.max(0, stated.decimals()));
            note.add(Cited.plain("; "));
            note.addAll(Cited.sentence(edition.messages(), "stated.differs", List.of(sources.cell(text, stated))));
        }
        return note;
    }

    /** Actual minus target: in points for percentages, in the published unit otherwise. */
    Cited gap(Assessment assessment) {
        BigDecimal gap = Differences.toTarget(assessment).orElseThrow();
        boolean rate = assessment.indicator().kind() == IndicatorKind.RATE;
        DisplayUnit unit = edition.unit(assessment);
        int decimals = Differences.decimals(unit.of(gap), finest(unit, assessment));
        String text = rate
                ? edition.formats()
                        .difference(gap, decimals, assessment.indicator().unit())
                : edition.formats().withUnit(edition.formats().variance(unit.of(gap), decimals), unit.name());
        return sources.calculated(
                text, edition.text("formula.gap"), "", levels(assessment.actual(), assessment.target()));
    }

    private static int finest(DisplayUnit unit, Assessment assessment) {
        int actual = assessment.actual().map(unit::decimals).orElse(0);
        int target = assessment.target().map(unit::decimals).orElse(0);
        return Math.max(0, Math.max(actual, target));
    }

    List<Cited> levels(Optional<Observation> first, Optional<Observation> second) {
        List<Cited> levels = new ArrayList<>();
        first.ifPresent(level -> levels.add(number(level)));
        second.ifPresent(level -> levels.add(number(level)));
        return levels;
    }
}
