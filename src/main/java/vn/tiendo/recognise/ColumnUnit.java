package vn.tiendo.recognise;

import java.util.List;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/** The unit of a column's numbers, by its heading and by what stands at the corner of the table. */
final class ColumnUnit {

    private final TableContext context;

    ColumnUnit(TableContext context) {
        this.context = context;
    }

    /** The unit of the numbers by what they say; empty where none is known. */
    String of(Phrase phrase, Measure measure) {
        if (phrase.says(Term.RANK)) {
            return "";
        }
        return switch (measure) {
            case ACTUAL, TARGET, FORECAST, CHANGE -> ofLevel(phrase);
            case OTHER ->
                phrase.leavesRest()
                        ? ofLevel(phrase)
                        : phrase.unit()
                                .map(UnitEntry::name)
                                .orElse(phrase.percent() ? PercentUnit.PERCENT.printed() : "");
            case CONTRIBUTION -> PercentUnit.POINTS.printed();
            default -> PercentUnit.PERCENT.printed();
        };
    }

    /** The unit of amounts under a heading; empty where none is known. */
    String ofLevel(Phrase phrase) {
        return phrase.scale().units().isEmpty()
                ? otherUnit(phrase)
                : phrase.scale().units().get(0).name();
    }

    /** More or less by so many tonnes or members: nothing says per cent, and something says a unit. */
    boolean isAbsolute(Phrase phrase) {
        boolean ownUnit = phrase.unit().isPresent() && !phrase.scale().isIn(UnitEntry.Kind.PERCENT);
        return !phrase.percent() && (ownUnit || (phrase.unit().isEmpty() && context.measuresInUnits()));
    }

    /** More or less by so much of what is counted, or by so many points of per cent: no rate of growth. */
    boolean isDifference(Phrase phrase) {
        return isAbsolute(phrase) || UnmarkedChanges.isInPoints(phrase);
    }

    private String otherUnit(Phrase phrase) {
        boolean counted = phrase.says(Term.QUANTITY)
                && phrase.scale().named().isPresent()
                && context.units().stream().allMatch(unit -> unit.kind() != UnitEntry.Kind.COUNT);
        String corner = counted ? "" : cornerUnit(phrase);
        return corner.isEmpty() ? phrase.scale().named().map(UnitEntry::name).orElse("") : corner;
    }

    /** Of several units at the corner the one that fits the heading: money for values, the other for quantities. */
    private String cornerUnit(Phrase phrase) {
        List<UnitEntry> units = context.units();
        if (units.size() == 1) {
            return units.get(0).name();
        }
        List<UnitEntry> fitting =
                units.stream().filter(unit -> fits(unit, phrase, units)).toList();
        return fitting.size() == 1 ? fitting.get(0).name() : "";
    }

    private static boolean fits(UnitEntry unit, Phrase phrase, List<UnitEntry> units) {
        boolean mixed = units.stream().anyMatch(u -> u.kind() == UnitEntry.Kind.MONEY)
                && units.stream().anyMatch(u -> u.kind() == UnitEntry.Kind.COUNT);
        if (unit.kind() == UnitEntry.Kind.PERCENT) {
            return false;
        }
        if (!mixed) {
            return true;
        }
        if (phrase.says(Term.QUANTITY) == phrase.says(Term.MONEY)) {
            return false;
        }
        return phrase.says(Term.QUANTITY) == (unit.kind() == UnitEntry.Kind.COUNT);
    }
}
