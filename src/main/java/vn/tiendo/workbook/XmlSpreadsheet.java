package vn.tiendo.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** One pass through an XML Spreadsheet 2003: styles first, then sheet after sheet. */
final class XmlSpreadsheet implements Closeable {

    private final XmlPart part;
    private final String file;
    private final ReadingBudget budget;
    private final XmlSpreadsheetStyles styles = new XmlSpreadsheetStyles();
    private String name = "";
    private GridBuilder grid = new GridBuilder("", "");
    private int nextRow;
    private int row;
    private int column;

    XmlSpreadsheet(XmlPart part, String file, ReadingBudget budget) {
        this.part = part;
        this.file = file;
        this.budget = budget;
    }

    /** Goes on to the next sheet; false where there is none. */
    boolean nextSheet() throws IOException {
        while (part.nextStart()) {
            if (part.isNamed("Styles")) {
                styles.read(part);
            } else if (part.isNamed("Worksheet")) {
                name = part.attribute("Name");
                return true;
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    /** Reads the sheet that has just begun. */
    Grid readSheet(SheetFindings findings) throws IOException {
        grid = new GridBuilder(file, name);
        budget.nextSheet();
        nextRow = 0;
        int tableColumn = 0;
        while (part.nextStartWithin("Worksheet")) {
            switch (part.name()) {
                case "Column" -> tableColumn = column(tableColumn);
                case "Row" -> row();
                case "Cell" -> cell(findings);
                case "Visible" -> grid.hidden(part.text().contains("Hidden"));
                default -> {}
            }
        }
        return grid.build();
    }

    private static int indexOr(String index, int next) {
        int given = A1.index(index);
        return given <= 0 ? next : given - 1;
    }

    private boolean isHidden(String size) {
        String given = part.attribute(size);
        return part.flag("Hidden") || (!given.isEmpty() && ExactNumber.parse(given) == 0);
    }

    private int column(int next) {
        int first = indexOr(part.attribute("Index"), next);
        int last = first + Math.max(0, A1.index(part.attribute("Span")));
        if (isHidden("Width") && first < A1.COLUMNS) {
            grid.hideColumns(first, Math.min(last, A1.COLUMNS - 1));
        }
        return last + 1;
    }

    private void row() {
        budget.time();
        row = indexOr(part.attribute("Index"), nextRow);
        column = -1;
        int last = Math.min(A1.ROWS - 1, row + Math.max(0, A1.index(part.attribute("Span"))));
        boolean hidden = isHidden("Height");
        for (int i = row; hidden && i <= last; i++) {
            grid.hideRow(i);
        }
        nextRow = Math.max(row, last) + 1;
    }

    private void cell(SheetFindings findings) throws IOException {
        column = indexOr(part.attribute("Index"), column + 1);
        CellStyle style = styles.style(part.attribute("StyleID"));
        boolean formula = !part.attribute("Formula").isEmpty();
        int across = Math.max(0, A1.index(part.attribute("MergeAcross")));
        int down = Math.max(0, A1.index(part.attribute("MergeDown")));
        boolean inGrid = A1.inGrid(row, column);
        if (across + down > 0 && inGrid && A1.inGrid(row + down, column + across)) {
            budget.merge();
            grid.merge(new Merge(row, row + down, column, column + across));
        }
        boolean valued = false;
        while (part.nextStartWithin("Cell")) {
            if (part.isNamed("Data")) {
                valued = true;
                data(part.attribute("Type"), style, findings);
            } else {
                part.skip();
            }
        }
        if (formula && !valued && inGrid) {
            grid.other(row, column, CellKind.UNCALCULATED, Double.NaN, "", style);
        }
        column += across;
    }

    private void data(String type, CellStyle style, SheetFindings findings) throws IOException {
        RichText text = richText();
        StringBuilder whole = new StringBuilder();
        text.runs().forEach(run -> whole.append(run.text()));
        String value = whole.toString();
        if (value.isBlank()) {
            return;
        }
        budget.cell();
        if (!A1.inGrid(row, column)) {
            findings.beyondGrid(value);
            return;
        }
        switch (type) {
            case "Number" -> number(value, style);
            case "DateTime" -> date(value, style);
            case "Boolean" -> grid.other(row, column, CellKind.BOOLEAN, XmlPart.isTrue(value) ? 1 : 0, "", style);
            case "Error" -> grid.other(row, column, CellKind.ERROR, Double.NaN, value, style);
            default -> grid.text(row, column, TextDecoder.decode(text, FontEncoding.of(style.font())), style);
        }
    }

    private void number(String value, CellStyle style) {
        double number = ExactNumber.parse(value);
        if (Double.isNaN(number)) {
            grid.other(row, column, CellKind.INVALID, Double.NaN, value, style);
        } else {
            grid.number(row, column, number, style);
        }
    }

    private void date(String value, CellStyle style) {
        double serial = ExcelDates.serial(value).orElse(Double.NaN);
        if (ExcelDates.isSerial(serial)) {
            grid.date(row, column, serial, style);
        } else {
            grid.other(row, column, CellKind.INVALID, serial, value, style);
        }
    }

    /** The content of Data: text, or HTML with fonts. */
    private RichText richText() throws IOException {
        List<RichText.Run> runs = new ArrayList<>();
        List<String> fonts = new ArrayList<>(List.of(""));
        while (!fonts.isEmpty()) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String face = part.attribute("Face");
                fonts.add(face.isEmpty() ? fonts.get(fonts.size() - 1) : face);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                fonts.remove(fonts.size() - 1);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                fonts.clear();
            } else if (XmlPart.isCharacters(event)) {
                String text = part.characters();
                budget.characters(text.length());
                runs.add(new RichText.Run(text, fonts.get(fonts.size() - 1)));
            }
        }
        return new RichText(runs);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
