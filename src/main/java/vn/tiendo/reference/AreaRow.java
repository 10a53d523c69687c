package vn.tiendo.reference;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.AreaLevel;

/**
 * One row of the areas as it is written, in {@code areas.tsv} or on the form.
 *
 * @param code stable ASCII word
 * @param name as people write it
 * @param level {@code country}, {@code region}, {@code province} or {@code district}
 * @param within code of the area around it
 * @param from first day of its existence ({@code 2004-01-01}), or empty
 * @param to last day of its existence, or empty
 * @param territoryChanges {@code 2025-07-01=thai-nguyen+bac-kan}, several separated by {@code ;}
 * @param prefixes words that may stand before a name, separated by {@code |}
 * @param aliases further spellings, separated by {@code |}; one that begins with {@code =} counts only where it stands alone
 */
public record AreaRow(
        String code,
        String name,
        String level,
        String within,
        String from,
        String to,
        String territoryChanges,
        String prefixes,
        String aliases) {

    static AreaRow of(CSVRecord row) {
        return new AreaRow(
                row.get("code"),
                row.get("name"),
                row.get("level"),
                row.get("within"),
                row.get("from"),
                row.get("to"),
                row.get("territory_changes"),
                row.get("prefixes"),
                row.get("aliases"));
    }

    /** The column that cannot be understood, named as in {@code areas.tsv}; empty where the row is sound. */
    public Optional<String> mistake() {
        if (name.isBlank()) {
            return Optional.of("name");
        }
        if (Arrays.stream(AreaLevel.values())
                .noneMatch(known -> known.name().toLowerCase(Locale.ROOT).equals(level))) {
            return Optional.of("level");
        }
        if (!isDate(from)) {
            return Optional.of("from");
        }
        if (!isDate(to)) {
            return Optional.of("to");
        }
        return hasChanges() ? Optional.empty() : Optional.of("territory_changes");
    }

    private static boolean isDate(String cell) {
        try {
            return AreaEntry.date(cell).isPresent() || cell.isEmpty();
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private boolean hasChanges() {
        try {
            return AreaEntry.changes(territoryChanges).stream()
                    .noneMatch(change -> change.predecessors().stream().anyMatch(String::isBlank));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException notAChange) {
            return false;
        }
    }
}
