package vn.tiendo.sample;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts contents into the cells of one sheet: typeface, style, merged areas, row heights. */
final class Canvas {

    /** Leading of a line, and what a row needs besides its lines, in points. */
    private static final double LINE_HEIGHT = 1.3;

    private static final double ROW_PADDING = 4;

    private static final double CAPITAL_WIDTH = 1.35;

    private final Sheet sheet;
    private final Styles styles;
    private final Typeface typeface;
    private final FormulaEvaluator evaluator;

    Canvas(Sheet sheet, Styles styles, Typeface typeface) {
        this.sheet = sheet;
        this.styles = styles;
        this.typeface = typeface;
        this.evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    }

    Sheet sheet() {
        return sheet;
    }

    void put(int row, int column, Content content, Look look) {
        Cell cell = row(row).createCell(column);
        Look shown = content.numeric() ? look.formatted(format(content.decimals())) : look;
        cell.setCellStyle(styles.style(shown, typeface.fontFor(content.text())));
        content.number().ifPresent(number -> cell.setCellValue(number.doubleValue()));
        content.formula().ifPresent(formula -> {
            cell.setCellFormula(formula.replace("#", Integer.toString(row + 1)));
            evaluator.evaluateFormulaCell(cell);
        });
        if (!content.text().isEmpty()) {
            cell.setCellValue(typeface.encode(content.text()));
        }
    }

    /** One content over an area; every cell of it gets the style, else borders would miss. */
    void put(CellRangeAddress area, Content content, Look look) {
        put(area.getFirstRow(), area.getFirstColumn(), content, look);
        CellStyle style = row(area.getFirstRow()).getCell(area.getFirstColumn()).getCellStyle();
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                if (row > area.getFirstRow() || column > area.getFirstColumn()) {
                    row(row).createCell(column).setCellStyle(style);
                }
            }
        }
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
    }

    /** Makes a row high enough for the most broken of its texts; programs do not do it for merged cells. */
    void fit(int row, List<Block> blocks) {
        double height = blocks.stream().mapToDouble(Canvas::height).max().orElse(0);
        row(row).setHeightInPoints((float) Math.ceil(height));
    }

    private static double height(Block block) {
        double perLine = block.width()
                * (block.look().bold() ? 1.0 : 1.1)
                * 11
                / block.look().size();
        return lines(block.text(), perLine) * block.look().size() * LINE_HEIGHT + ROW_PADDING;
    }

    /** Lines that a text takes when words are kept whole. */
    private static int lines(String text, double perLine) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double width = width(word);
            boolean fits = used + width <= perLine;
            lines += fits || used == 0 ? 0 : 1;
            used = (fits ? used : 0) + width + 1;
        }
        return lines;
    }

    /** In widths of a small letter. */
    private static double width(String word) {
        return word.chars()
                .mapToDouble(letter -> Character.isUpperCase(letter) ? CAPITAL_WIDTH : 1)
                .sum();
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static String format(int decimals) {
        if (decimals == Content.UNGROUPED) {
            return "0";
        }
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /**
     * A text and the room it has.
     *
     * @param width in characters
     */
    record Block(String text, int width, Look look) {}
}
