package vn.tiendo.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;

/** What the page knows of one cell: what is typed, and as which number, unit, period and status it was understood. */
final class SourceEntry {

    private final String id;
    private final Figure figure;
    private final Edition edition;
    private final Set<String> checks = new LinkedHashSet<>();
    private String number = "";
    private String when = "";
    private boolean plain;

    SourceEntry(String id, Figure figure, Edition edition) {
        this.id = id;
        this.figure = figure;
        this.edition = edition;
    }

    String id() {
        return id;
    }

    void understood(Observation observation) {
        if (!when.isEmpty() && observation.sources().size() == 1) {
            return;
        }
        Formats formats = edition.formats();
        boolean converted =
                observation.measure().isLevel() && observation.value().compareTo(figure.value()) != 0;
        number = formats.printedWithUnit(figure)
                + (converted
                        ? " = "
                                + formats.withUnit(
                                        formats.number(observation.value(), observation.decimals()),
                                        edition.catalogueUnit(observation.indicator()))
                        : "");
        when = edition.periods().shortName(observation.period()) + status(observation.status());
        plain = !converted && isTypedAsPrinted();
    }

    void understood(Figure asIs) {
        if (number.isEmpty()) {
            number = edition.formats().printedWithUnit(asIs);
            when = figure.period().map(edition.periods()::shortName).orElse("") + status(asIs.status());
            plain = isTypedAsPrinted();
        }
    }

    /** Whether nobody can read the cell in another way: as it is printed, or digits without any separator. */
    private boolean isTypedAsPrinted() {
        String printed = edition.formats().published(figure);
        String typed = figure.raw().replace('-', '−');
        boolean bare = typed.matches("−?[0-9]+");
        return typed.equals(printed) || (bare && typed.equals(printed.replaceAll("[.,\\s]", "")));
    }

    private String status(FigureStatus status) {
        return status == FigureStatus.UNSTATED ? "" : ", " + edition.text("status." + status.code());
    }

    void check(String sentence) {
        checks.add(sentence);
    }

    String label() {
        return figure.label();
    }

    String unit() {
        return edition.formats().unit(figure.unit());
    }

    /** Letters of the column. */
    String column() {
        return figure.origin().cell().toString().replaceAll("[0-9]+$", "");
    }

    /** The headings over the cell and the period, status and percentage they were taken for. */
    String heading() {
        String headings = String.join(" › ", figure.columnHeader());
        String taken = when + (isPercentage() ? ", %" : "");
        return headings.isEmpty() || taken.isEmpty() ? headings + taken : headings + " = " + taken;
    }

    boolean isPercentage() {
        return PercentUnit.PERCENT.is(figure.unit());
    }

    /** @param headingShared whether what stands over the column is said for all its cells */
    SourceCell cell(boolean headingShared, boolean unitShared) {
        String typed = figure.raw();
        String meaning = plain && unitShared ? "" : number;
        String over = headingShared ? "" : heading();
        return new SourceCell(
                id, figure.origin().cell().toString(), typed, meaning, over, String.join("; ", List.copyOf(checks)));
    }
}
