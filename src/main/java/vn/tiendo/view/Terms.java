package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.TermTarget;

/** Targets of terms and programmes, and drafts: a section of its own, without verdicts. */
final class Terms {

    private static final Cited BLANK = Cited.plain("–");
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "term-target",
            "term-base",
            "term-now",
            "term-progress",
            "term-gone",
            "term-required",
            "term-record");

    private final Edition edition;
    private final ShownValues values;

    Terms(Edition edition, Sources sources) {
        this.edition = edition;
        this.values = new ShownValues(edition, sources);
    }

    /** The targets of the area reviewed; empty where there are none. */
    DataTable table() {
        List<TermTarget> terms = edition.review().terms().stream()
                .filter(term -> term.area().equals(edition.review().area()) && edition.mayShow(term.indicator()))
                .toList();
        List<List<Cited>> rows = terms.stream().map(this::row).toList();
        List<Optional<? extends RowGraphic>> ways = new ArrayList<>();
        terms.forEach(term -> ways.add(way(term)));
        List<String> header =
                COLUMNS.stream().map(column -> edition.text("column." + column)).toList();
        return new DataTable(edition.text("table.terms"), header, rows).with(edition.text("column.term-way"), ways);
    }

    /** The way from base to target as a bullet: what is gone of it, with a tick at what is gone of the time. */
    private Optional<MidYearBullet> way(TermTarget term) {
        return term.progressPercent()
                .map(progress -> new MidYearBullet(
                        Math.max(0, progress.doubleValue()),
                        term.now().filter(ChartWords::isEstimate).isPresent(),
                        term.termGonePercent().isPresent()
                                ? OptionalDouble.of(
                                        term.termGonePercent().orElseThrow().doubleValue())
                                : OptionalDouble.empty(),
                        Optional.empty(),
                        edition.name(term.indicator())));
    }

    private List<Cited> row(TermTarget term) {
        List<Cited> cells = new ArrayList<>();
        String name = edition.name(term.indicator());
        cells.add(Cited.plain(term.draft() ? edition.text("terms.draft", name) : name));
        cells.add(dated(term.target()));
        cells.add(term.base().map(this::dated).orElse(BLANK));
        cells.add(term.now().map(this::dated).orElse(BLANK));
        cells.add(percent(term.progressPercent(), 1));
        cells.add(percent(term.termGonePercent(), 0));
        cells.add(required(term));
        cells.add(
                term.feasibility() == Feasibility.UNKNOWN
                        ? BLANK
                        : Cited.plain(
                                edition.text("feasibility." + term.feasibility().code())));
        return cells;
    }

    /** The published value, with the period it is of. */
    private Cited dated(Observation observation) {
        Cited value = values.withUnit(observation);
        return new Cited(edition.text("terms.dated", value.text(), period(observation.period())), value.source());
    }

    private String period(Period period) {
        return period.start().getYear() < period.end().getYear()
                ? period.start().getYear() + "–" + period.end().getYear()
                : edition.periods().name(period);
    }

    private Cited percent(Optional<BigDecimal> value, int decimals) {
        return value.map(percent -> Cited.plain(edition.formats().percent(percent, decimals)))
                .orElse(BLANK);
    }

    private Cited required(TermTarget term) {
        int decimals = PercentUnit.PERCENT.is(term.requiredUnit())
                ? 1
                : Math.max(1, Math.min(2, term.target().decimals() + 1));
        return term.requiredYearly()
                .map(value -> Cited.plain(edition.text(
                        "terms.yearly",
                        edition.formats().withUnit(edition.formats().variance(value, decimals), term.requiredUnit()))))
                .orElse(BLANK);
    }
}
