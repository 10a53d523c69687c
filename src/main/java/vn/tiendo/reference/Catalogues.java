package vn.tiendo.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;

/** Reads the catalogue of indicators. */
public final class Catalogues {

    private Catalogues() {}

    /** The built-in catalogue. */
    public static Catalogue load() {
        return new Catalogue(DataTable.read("catalogue.tsv").stream()
                .map(Catalogues::indicator)
                .toList());
    }

    private static Indicator indicator(CSVRecord row) {
        String parent = row.get("parent");
        return new Indicator(
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en"),
                byCode(row.get("sector"), Sector.values(), Sector::code),
                row.get("department"),
                row.get("unit"),
                row.get("price_basis"),
                byCode(row.get("kind"), IndicatorKind.values(), IndicatorKind::code),
                byCode(row.get("direction"), Direction.values(), Direction::code),
                yes(row.get("percent_of_plan")),
                yes(row.get("year_end_only")),
                yes(row.get("headline")),
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                byCode(row.get("leading_authority"), PlanAuthority.values(), PlanAuthority::code),
                byCode(row.get("scope"), Scope.values(), Scope::code),
                DataTable.list(row.get("aliases")),
                years(DataTable.list(row.get("abnormal_years"))));
    }

    private static <T> T byCode(String code, T[] values, Function<T, String> codeOf) {
        for (T value : values) {
            if (codeOf.apply(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown word in the catalogue: " + code);
    }

    private static boolean yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + cell);
        };
    }

    private static Set<Integer> years(List<String> cells) {
        return cells.stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
