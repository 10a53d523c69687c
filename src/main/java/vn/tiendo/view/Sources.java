package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;

/** Collects where the numbers of a page come from while they are printed; ids follow the order of printing. */
final class Sources {

    private final Edition edition;
    private final Map<Origin, Entry> cells = new LinkedHashMap<>();
    private final Map<List<Object>, Calculation> calculations = new LinkedHashMap<>();

    private int numbered;

    Sources(Edition edition) {
        this.edition = edition;
    }

    /** Binds words to the cell of an observation. */
    Cited cell(String text, Observation observation) {
        Entry entry = entry(observation.source());
        if (entry.meaning.isEmpty() || observation.sources().size() > 1) {
            entry.meaning = meaning(observation);
        }
        observation.sources().stream()
                .skip(1)
                .map(other -> edition.text("source.also", other.origin()))
                .forEach(entry.checks::add);
        return new Cited(text, entry.id);
    }

    /** Binds words to a figure's cell. */
    Cited cell(String text, Figure figure) {
        Entry entry = entry(figure);
        if (entry.meaning.isEmpty()) {
            entry.meaning = edition.formats().publishedWithUnit(figure) + status(figure.status());
        }
        return new Cited(text, entry.id);
    }

    /** Adds what recomputing a stated number gave. */
    void check(Observation observation, String sentence) {
        entry(observation.source()).checks.add(sentence);
    }

    /** Binds words to a computation. */
    Cited calculated(String text, String formula, List<Cited> sources) {
        Calculation calculation = calculations.computeIfAbsent(
                List.of(text, formula, sources), key -> new Calculation("_" + ++numbered, text, formula, sources));
        return new Cited(text, calculation.id());
    }

    List<SourceSheet> sheets() {
        Map<String, Map<String, List<SourceCell>>> sheets = new LinkedHashMap<>();
        cells.forEach((origin, entry) -> sheets.computeIfAbsent(
                        origin.file() + " › " + origin.sheet(), place -> new LinkedHashMap<>())
                .computeIfAbsent(entry.figure.label(), label -> new ArrayList<>())
                .add(entry.cell(origin)));
        return sheets.entrySet().stream()
                .map(sheet -> new SourceSheet(sheet.getKey(), rows(sheet.getValue())))
                .toList();
    }

    private static List<SourceRow> rows(Map<String, List<SourceCell>> rows) {
        return rows.entrySet().stream()
                .map(row -> new SourceRow(row.getKey(), row.getValue()))
                .toList();
    }

    List<Calculation> calculations() {
        return List.copyOf(calculations.values());
    }

    private Entry entry(Figure figure) {
        return cells.computeIfAbsent(figure.origin(), origin -> new Entry("_" + ++numbered, figure));
    }

    private String meaning(Observation observation) {
        Figure figure = observation.source();
        String published = edition.formats().publishedWithUnit(figure);
        String converted =
                observation.measure().isLevel() && observation.value().compareTo(figure.value()) != 0
                        ? " = " + converted(observation)
                        : "";
        return published
                + converted
                + ", "
                + edition.periods().shortName(observation.period())
                + status(observation.status());
    }

    private String converted(Observation observation) {
        Formats formats = edition.formats();
        return formats.withUnit(
                formats.number(observation.value(), observation.decimals()),
                edition.catalogueUnit(observation.indicator()));
    }

    private String status(FigureStatus status) {
        return status == FigureStatus.UNSTATED ? "" : ", " + edition.text("status." + status.code());
    }

    /** What is known of a cell so far. */
    private static final class Entry {

        private final String id;
        private final Figure figure;
        private final Set<String> checks = new LinkedHashSet<>();
        private String meaning = "";

        Entry(String id, Figure figure) {
            this.id = id;
            this.figure = figure;
        }

        SourceCell cell(Origin origin) {
            String column = String.join(" › ", figure.columnHeader());
            return new SourceCell(id, origin.cell().toString(), column, figure.raw(), meaning, List.copyOf(checks));
        }
    }
}
