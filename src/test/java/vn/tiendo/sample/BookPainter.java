package vn.tiendo.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheets of one workbook, set up for A4 paper. */
final class BookPainter {

    private BookPainter() {}

    static void paint(Workbook workbook, BookLayout layout, FigureSource figures) {
        workbook.getFontAt(0).setFontName(layout.typeface().fontFor(""));
        Styles styles = new Styles(workbook);
        for (List<LayoutLine> lines : sheets(layout)) {
            Sheet sheet = workbook.createSheet(lines.get(0).cell(0));
            setUp(sheet);
            List<Column> columns =
                    lines.get(1).cells().stream().map(Column::parse).toList();
            SheetPainter painter = new SheetPainter(new Canvas(sheet, styles, layout.typeface()), columns, figures);
            lines.subList(2, lines.size()).forEach(painter::paint);
        }
    }

    private static List<List<LayoutLine>> sheets(BookLayout layout) {
        List<List<LayoutLine>> sheets = new ArrayList<>();
        for (LayoutLine line : layout.lines()) {
            if (line.kind() == LineKind.SHEET) {
                sheets.add(new ArrayList<>());
            }
            sheets.get(sheets.size() - 1).add(line);
        }
        return sheets;
    }

    private static void setUp(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 1);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(margin, 0.5);
        }
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setRight(HeaderFooter.page() + "/" + HeaderFooter.numPages());
    }
}
