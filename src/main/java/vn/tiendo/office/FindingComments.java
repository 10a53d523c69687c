package vn.tiendo.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellUtil;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.view.FindingText;
import vn.tiendo.view.Messages;

/** Puts findings as comments on their cells; that of a range stands on its first cell. */
final class FindingComments {

    /** Author of the comments: those of an earlier run are replaced, those of people kept. */
    static final String AUTHOR = "Tiến Độ";

    /** Whoever has more to look at on one sheet begins with these. */
    private static final int MOST = 500;

    private static final int WIDTH = 4;
    private static final int LINE = 38;

    private final Messages messages;

    FindingComments(Messages messages) {
        this.messages = messages;
    }

    void apply(Sheet sheet, List<Finding> findings) {
        removeEarlier(sheet);
        Map<CellAddress, List<String>> texts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String first = finding.cell().replaceFirst(":.*", "");
            if (first.matches("\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}") && texts.size() < MOST) {
                texts.computeIfAbsent(CellAddress.parse(first), unused -> new ArrayList<>())
                        .add(text(finding));
            }
        }
        if (!texts.isEmpty()) {
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            texts.forEach((address, lines) -> comment(sheet, drawing, address, String.join("\n\n", lines)));
        }
    }

    private static void removeEarlier(Sheet sheet) {
        for (Map.Entry<org.apache.poi.ss.util.CellAddress, ? extends Comment> each :
                List.copyOf(sheet.getCellComments().entrySet())) {
            Row row = sheet.getRow(each.getKey().getRow());
            Cell cell = row == null ? null : row.getCell(each.getKey().getColumn());
            if (cell != null && AUTHOR.equals(each.getValue().getAuthor())) {
                cell.removeCellComment();
            }
        }
    }

    private String text(Finding finding) {
        FindingText text = FindingText.of(finding, messages);
        String place = finding.cell().contains(":") ? finding.cell() + ": " : "";
        return place + text.message() + (text.expected().isEmpty() ? "" : "\n→ " + text.expected());
    }

    private static void comment(Sheet sheet, Drawing<?> drawing, CellAddress address, String text) {
        Cell cell = CellUtil.getCell(CellUtil.getRow(address.row(), sheet), address.column());
        CreationHelper create = sheet.getWorkbook().getCreationHelper();
        Comment own = cell.getCellComment();
        if (own != null) {
            own.setString(create.createRichTextString(own.getString().getString() + "\n\n" + AUTHOR + ": " + text));
            return;
        }
        ClientAnchor anchor = create.createClientAnchor();
        anchor.setCol1(address.column() + 1);
        anchor.setCol2(address.column() + 1 + WIDTH);
        anchor.setRow1(address.row());
        anchor.setRow2(address.row() + 3 + text.length() / LINE);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(address.row(), address.column());
        comment.setString(create.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}
