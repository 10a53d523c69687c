package vn.tiendo.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;

/**
 * What a row of the areas says, taken apart.
 *
 * @param area the area
 * @param within code of the area around it, empty for the country
 * @param from first day of its existence, where that lies within the time of the data
 * @param to last day of its existence
 * @param changes days on which its territory changed under the same name, ascending
 * @param spellings all wordings that mean it where they stand alone, prefixed ones too
 * @param mentions those of them that also mean it inside a longer text
 */
record AreaEntry(
        Area area,
        String within,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<TerritoryChange> changes,
        List<String> spellings,
        List<String> mentions) {

    private static final String ALONE = "=";

    static AreaEntry of(AreaRow row) {
        String name = row.name();
        AreaLevel level = AreaLevel.valueOf(row.level().toUpperCase(Locale.ROOT));
        List<String> aliases = DataTable.list(row.aliases());
        List<String> open = Stream.concat(Stream.of(name), aliases.stream().filter(alias -> !alias.startsWith(ALONE)))
                .toList();
        List<String> alone = aliases.stream()
                .filter(alias -> alias.startsWith(ALONE))
                .map(alias -> alias.substring(ALONE.length()))
                .toList();
        List<String> prefixed = DataTable.list(row.prefixes()).stream()
                .flatMap(prefix -> Stream.concat(open.stream(), alone.stream()).map(bare -> prefix + " " + bare))
                .toList();
        List<String> mentions = Stream.concat(open.stream(), prefixed.stream()).toList();
        return new AreaEntry(
                new Area(row.code(), name, level),
                row.within(),
                date(row.from()),
                date(row.to()),
                changes(row.territoryChanges()),
                Stream.concat(mentions.stream(), alone.stream()).toList(),
                mentions);
    }

    static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    /** Reads {@code 2008-08-01=ha-noi+ha-tay;2025-07-01=…}. */
    static List<TerritoryChange> changes(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .filter(change -> !change.isEmpty())
                .map(change -> change.split("=", 2))
                .map(parts -> new TerritoryChange(LocalDate.parse(parts[0]), List.of(parts[1].split("\\+", -1))))
                .toList();
    }
}
