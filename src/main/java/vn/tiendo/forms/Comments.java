package vn.tiendo.forms;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Notes on headings: what to write there. */
final class Comments {

    private static final int COLUMNS = 3;
    private static final int LINE = 36;

    private Comments() {}

    static void put(XSSFSheet sheet, int row, int column, String text) {
        CreationHelper create = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = create.createClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + 2 + text.length() / LINE);
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 1 + COLUMNS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(row, column);
        comment.setString(create.createRichTextString(text));
        comment.setAuthor("Tiến Độ");
    }
}
