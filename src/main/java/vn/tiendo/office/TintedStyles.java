package vn.tiendo.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Tints cells; everything else of their look stays. One style for each pair of old style and tint. */
final class TintedStyles {

    /** Excel holds 4 000 styles in .xls and 64 000 in .xlsx; some room stays for the person. */
    private static final int MOST_XLS = 3_900;

    private static final int MOST_XLSX = 60_000;

    private record Key(int style, Tint tint) {}

    private final Workbook book;
    private final Map<Key, CellStyle> styles = new HashMap<>();
    private final Map<Tint, Integer> counts = new EnumMap<>(Tint.class);

    TintedStyles(Workbook book) {
        this.book = book;
    }

    /** Tints a cell; where a workbook has no room for more styles, the cell stays as it is. */
    void tint(Cell cell, Tint tint) {
        CellStyle old = cell.getCellStyle();
        Key key = new Key(old.getIndex(), tint);
        int most = book instanceof HSSFWorkbook ? MOST_XLS : MOST_XLSX;
        if (styles.containsKey(key) || book.getNumCellStyles() < most) {
            cell.setCellStyle(styles.computeIfAbsent(key, unused -> tinted(old, tint)));
        }
    }

    /** Counts a cell that the person can see. */
    void count(Tint tint, int more) {
        counts.merge(tint, more, Integer::sum);
    }

    /** How many cells that she can see have a tint. */
    int count(Tint tint) {
        return counts.getOrDefault(tint, 0);
    }

    private CellStyle tinted(CellStyle old, Tint tint) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(old);
        fill(style, tint);
        return style;
    }

    void fill(CellStyle style, Tint tint) {
        style.setFillPattern(tint.hatched() ? FillPatternType.THIN_BACKWARD_DIAG : FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(tint.rgb()));
            modern.setFillBackgroundColor(new XSSFColor(new byte[] {-1, -1, -1}));
            return;
        }
        style.setFillForegroundColor(tint.index());
        style.setFillBackgroundColor(HSSFColor.HSSFColorPredefined.WHITE.getIndex());
    }
}
