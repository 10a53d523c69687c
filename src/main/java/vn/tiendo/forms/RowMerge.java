package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tiendo.model.Finding;
import vn.tiendo.reference.Folding;

/**
 * Lays the rows of a sheet over what was known.
 *
 * @param <T> what a row stands for
 */
final class RowMerge<T> {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Function<T, String> codeOf;
    private final BiFunction<FormRow, Mistakes, T> reader;
    private final List<Finding> findings;

    /**
     * A merge.
     *
     * @param codeOf what tells two entries apart
     * @param reader reads a row and tells its mistakes; what it returns for a row with mistakes is not used
     */
    RowMerge(Function<T, String> codeOf, BiFunction<FormRow, Mistakes, T> reader, List<Finding> findings) {
        this.codeOf = codeOf;
        this.reader = reader;
        this.findings = findings;
    }

    /** Known entries in their order, replaced or without those removed, then the new ones. */
    List<T> apply(List<T> known, List<FormRow> rows) {
        Map<String, T> changed = new HashMap<>();
        Set<String> removed = new HashSet<>();
        List<String> fresh = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        known.forEach(entry -> codes.add(codeOf.apply(entry)));
        Set<String> seen = new HashSet<>();
        for (FormRow row : rows) {
            Mistakes mistakes = new Mistakes(row, findings);
            String code = code(row, mistakes);
            if (mistakes.none() && !seen.add(code)) {
                mistakes.tell("duplicate-code", CatalogueForm.CODE);
            }
            if (mistakes.none() && isRemoved(row)) {
                removed.add(code);
            } else if (mistakes.none()) {
                Optional<T> entry = Optional.of(reader.apply(row, mistakes)).filter(read -> mistakes.none());
                entry.ifPresent(read -> changed.put(code, read));
                if (entry.isPresent() && codes.add(code)) {
                    fresh.add(code);
                }
            }
        }
        List<T> merged = new ArrayList<>();
        for (T entry : known) {
            String code = codeOf.apply(entry);
            if (!removed.contains(code)) {
                merged.add(changed.getOrDefault(code, entry));
            }
        }
        fresh.forEach(code -> Optional.ofNullable(changed.get(code)).ifPresent(merged::add));
        return merged;
    }

    /** Anything in the column of removals removes. */
    static boolean isRemoved(FormRow row) {
        return !row.text(CatalogueForm.REMOVE).isEmpty();
    }

    private static String code(FormRow row, Mistakes mistakes) {
        String code = codeOf(row);
        if (!CODE.matcher(code).matches()) {
            mistakes.tell(code.isEmpty() ? "blank" : "bad-code", CatalogueForm.CODE);
        }
        return code;
    }

    /** The code of a row; a new row without one takes it from its name. */
    static String codeOf(FormRow row) {
        String code = row.text(CatalogueForm.CODE);
        String name = row.text(CatalogueForm.NAME_VI).isEmpty()
                ? row.text(CatalogueForm.NAME)
                : row.text(CatalogueForm.NAME_VI);
        return code.isEmpty()
                ? Folding.key(name).replace("%", "").replace("‰", "").strip().replaceAll(" +", "-")
                : code;
    }
}
