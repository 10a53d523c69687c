package vn.tiendo.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;
import vn.tiendo.model.SheetRow;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Recent;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.SharedText;

/**
 * Knows the labels of restricted indicators where they stand in workbooks: also over rows of parts, and beside numbers that
 * nobody can read, where no figure tells of them.
 */
final class RestrictedLabels {

    /** Longer texts are no labels. */
    private static final int LONGEST = 300;

    /** A name of so many words is known inside a longer label too; a shorter one may mean something else there. */
    private static final int TELLING_WORDS = 4;

    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]+ |[ivx]+ |[a-z] )+");

    private static final String NUMERALS = "0123456789ivx";

    private final Set<String> keys;
    private final List<String> telling;
    private final int shortest;
    private final Recent<String, Boolean> known = Recent.ofRows();

    RestrictedLabels(Catalogue catalogue) {
        this.keys = catalogue.indicators().stream()
                .filter(indicator -> indicator.scope() == Scope.RESTRICTED)
                .flatMap(RestrictedLabels::wordings)
                .map(Folding::key)
                .collect(Collectors.toUnmodifiableSet());
        this.telling = keys.stream()
                .filter(key -> key.split(" ", -1).length >= TELLING_WORDS)
                .toList();
        this.shortest = keys.stream().mapToInt(String::length).min().orElse(LONGEST);
    }

    private static Stream<String> wordings(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.nameVi(), indicator.nameEn()), indicator.aliases().stream());
    }

    /** Whether a text is the label of a restricted indicator, with numbering and additions or without. */
    boolean isOne(String text) {
        return !keys.isEmpty() && known.get(text, this, RestrictedLabels::isRestricted);
    }

    /** Whether one of the texts is such a label. */
    boolean areAmong(List<String> texts) {
        for (String text : texts) {
            if (isOne(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRestricted(String text) {
        if (text.length() < shortest || text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.key(text);
        String key = mayBeNumbered(folded) ? NUMBERING.matcher(folded).replaceFirst("") : folded;
        return keys.contains(key) || holdsTelling(key);
    }

    /** Most labels are told from numbered ones by their first letters. */
    private static boolean mayBeNumbered(String key) {
        return key.length() > 1 && (NUMERALS.indexOf(key.charAt(0)) >= 0 || key.charAt(1) == ' ');
    }

    private boolean holdsTelling(String key) {
        for (String name : telling) {
            if (key.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The rows of a sheet with such a label. */
    List<SheetRow> rows(Grid sheet) {
        Set<String> labels = new HashSet<>();
        for (SharedText text : sheet.texts()) {
            if (isOne(text.printed())) {
                labels.add(text.printed());
            }
        }
        List<SheetRow> rows = new ArrayList<>();
        for (int row = labels.isEmpty() ? -1 : sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            if (sheet.row(row).stream().map(Cell::text).anyMatch(labels::contains)) {
                rows.add(new SheetRow(sheet.file(), sheet.sheet(), row + 1));
            }
        }
        return rows;
    }
}
