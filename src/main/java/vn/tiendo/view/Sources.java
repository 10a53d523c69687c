package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;

/** Collects where the numbers of a page come from while they are printed; ids follow the order of printing. */
final class Sources {

    private final Edition edition;
    private final Map<Origin, SourceEntry> cells = new LinkedHashMap<>();
    private final Map<String, Map<List<Object>, CalculatedNumber>> calculations = new LinkedHashMap<>();

    private int numbered;

    Sources(Edition edition) {
        this.edition = edition;
    }

    /** Binds words to the cell of an observation. */
    Cited cell(String text, Observation observation) {
        SourceEntry entry = entry(observation.source());
        entry.understood(observation);
        observation.sources().stream()
                .skip(1)
                .map(other -> edition.text("source.also", other.origin()))
                .forEach(entry::check);
        return new Cited(text, entry.id());
    }

    /** Binds words to a figure's cell. */
    Cited cell(String text, Figure figure) {
        SourceEntry entry = entry(figure);
        entry.understood(figure);
        return new Cited(text, entry.id());
    }

    /** Adds what recomputing a stated number gave. */
    void check(Observation observation, String sentence) {
        entry(observation.source()).check(sentence);
    }

    /**
     * Binds words to a computation.
     *
     * @param formula how it is computed, without its numbers: many numbers of a page share it
     * @param exact the result with more digits and whatever else the formula gives, or empty
     */
    Cited calculated(String text, String formula, String exact, List<Cited> sources) {
        CalculatedNumber number = calculations
                .computeIfAbsent(formula, other -> new LinkedHashMap<>())
                .computeIfAbsent(
                        List.of(text, exact, sources), key -> new CalculatedNumber(nextId(), text, exact, sources));
        return new Cited(text, number.id());
    }

    /** Short, because a large page refers to thousands; in capitals, because all its other ids are small letters. */
    private String nextId() {
        return Integer.toString(++numbered, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    List<SourceSheet> sheets() {
        Map<String, List<SourceEntry>> sheets = new LinkedHashMap<>();
        cells.forEach((origin, entry) -> sheets.computeIfAbsent(
                        origin.file() + " › " + origin.sheet(), place -> new ArrayList<>())
                .add(entry));
        return sheets.entrySet().stream()
                .map(sheet -> SheetSources.of(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    List<Calculation> calculations() {
        return calculations.entrySet().stream()
                .map(formula -> new Calculation(
                        formula.getKey(), List.copyOf(formula.getValue().values())))
                .toList();
    }

    private SourceEntry entry(Figure figure) {
        return cells.computeIfAbsent(figure.origin(), origin -> new SourceEntry(nextId(), figure, edition));
    }
}
