package vn.tiendo.office;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.recognise.TableLayout.RoleRange;

/** Tints one sheet: what was read by its role, numbers that were not read by the hatch of what is left out. */
final class SheetTints {

    private final TintedStyles styles;
    private final List<RoleRange> ranges;

    SheetTints(TintedStyles styles, List<TableLayout> layouts) {
        this.styles = styles;
        this.ranges =
                layouts.stream().flatMap(layout -> layout.cells().stream()).toList();
    }

    void apply(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!isBlank(cell)) {
                    apply(cell, row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex()));
                }
            }
        }
    }

    private void apply(Cell cell, boolean hidden) {
        Optional<Tint> tint = tint(cell, hidden);
        if (tint.isPresent()) {
            styles.tint(cell, tint.get());
            styles.count(tint.get(), hidden ? 0 : 1);
        }
    }

    private Optional<Tint> tint(Cell cell, boolean hidden) {
        Optional<RoleRange> range =
                ranges.stream().filter(each -> holds(each, cell)).reduce((first, second) -> second);
        Optional<Tint> tint = range.isEmpty()
                ? Optional.of(Tint.IGNORED).filter(unused -> isNumeric(cell) && !Counting.counts(cell))
                : Tint.of(range.get().role());
        if (tint.equals(Optional.of(Tint.FIGURE)) && (hidden || !(isNumeric(cell) || isNumberText(cell)))) {
            return isNumeric(cell) || type(cell) == CellType.ERROR ? Optional.of(Tint.IGNORED) : Optional.empty();
        }
        return tint;
    }

    private static boolean holds(RoleRange range, Cell cell) {
        return cell.getRowIndex() >= range.first().row()
                && cell.getRowIndex() <= range.last().row()
                && cell.getColumnIndex() >= range.first().column()
                && cell.getColumnIndex() <= range.last().column();
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static boolean isNumeric(Cell cell) {
        return type(cell) == CellType.NUMERIC;
    }

    private static boolean isNumberText(Cell cell) {
        return type(cell) == CellType.STRING
                && cell.getStringCellValue().chars().anyMatch(Character::isDigit);
    }

    static boolean isBlank(Cell cell) {
        return type(cell) == CellType.BLANK
                || (type(cell) == CellType.STRING && cell.getStringCellValue().isBlank());
    }
}
