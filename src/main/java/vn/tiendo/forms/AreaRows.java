package vn.tiendo.forms;

import java.util.List;
import java.util.Locale;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Finding;
import vn.tiendo.reference.AreaRow;
import vn.tiendo.reference.Areas;

/** The sheet of areas. */
final class AreaRows {

    private final CatalogueState before;
    private final List<Finding> findings;

    AreaRows(CatalogueState before, List<Finding> findings) {
        this.before = before;
        this.findings = findings;
    }

    List<AreaRow> apply(List<FormRow> rows) {
        RowMerge<AreaRow> merge = new RowMerge<>(AreaRow::code, this::area, findings);
        return merge.apply(before.areas(), rows);
    }

    private AreaRow area(FormRow row, Mistakes mistakes) {
        AreaLevel level = mistakes.choice(CatalogueForm.LEVEL, CatalogueWords.LEVELS, AreaLevel.DISTRICT);
        AreaRow area = new AreaRow(
                RowMerge.codeOf(row),
                mistakes.needed(CatalogueForm.NAME),
                level.name().toLowerCase(Locale.ROOT),
                row.text(CatalogueForm.WITHIN),
                row.text(CatalogueForm.FROM),
                row.text(CatalogueForm.TO),
                row.text(CatalogueForm.CHANGES),
                row.text(CatalogueForm.PREFIXES),
                row.text(CatalogueForm.ALIASES_OF));
        if (mistakes.none()) {
            area.mistake()
                    .ifPresent(column ->
                            mistakes.tell(column.equals(CatalogueForm.CHANGES) ? "bad-change" : "bad-date", column));
        }
        if (mistakes.none()) {
            Areas.clash(area, before.areas())
                    .ifPresent(other -> mistakes.tell("area-named-twice", CatalogueForm.NAME, other));
        }
        return area;
    }
}
