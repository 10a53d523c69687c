package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * One sheet of a package. Before the first sheet is handed over all are looked at for secrecy marks: a small one is read
 * whole for that, and what was read is kept until its turn comes.
 */
final class XlsxWorksheet {

    /**
     * What was read of a sheet.
     *
     * @param findings what is wrong with single cells
     * @param secret whether a mark stands in the top rows
     */
    record Content(Grid grid, List<Finding> findings, boolean secret) {

        Content {
            findings = List.copyOf(findings);
        }
    }

    private final String file;
    private final String name;
    private final boolean hidden;
    private final XlsxSheetPart part;
    private Optional<Content> kept = Optional.empty();
    private int bytes;

    /**
     * A sheet that is not read yet.
     *
     * @param file name of the workbook
     * @param name as the workbook has it
     */
    XlsxWorksheet(String file, String name, boolean hidden, XlsxSheetPart part) {
        this.file = file;
        this.name = name;
        this.hidden = hidden;
        this.part = part;
    }

    String name() {
        return name;
    }

    /** The whole sheet; what was kept of it is given up. */
    Content read(XlsxContext context) throws IOException {
        Optional<Content> before = kept;
        kept = Optional.empty();
        return before.isPresent() ? before.get() : read(part.open(), context);
    }

    private Content read(InputStream bytes, XlsxContext context) throws IOException {
        GridBuilder grid = new GridBuilder(file, name).hidden(hidden);
        SheetFindings findings = new SheetFindings(file, name);
        XlsxValues values = new XlsxValues(context, grid, findings);
        context.budget().nextSheet();
        List<String> headers = readWhole(bytes, context, values, grid);
        if (headers.stream().anyMatch(SecrecyMark::standsInHeader)) {
            throw new Refusal(FindingCode.SECRET_WORKBOOK);
        }
        Grid built = grid.build();
        findings.duplicates(grid);
        return new Content(built, findings.all(), SecrecyMark.standsIn(built));
    }

    /** Gives the headers and footers. */
    private static List<String> readWhole(InputStream bytes, XlsxContext context, XlsxCells cells, GridBuilder grid)
            throws IOException {
        XlsxRows rows = new XlsxRows(context.budget(), cells, grid);
        try (XmlPart xml = new XmlPart(bytes, whole -> new PlainRows(whole, rows))) {
            XlsxSheet sheet = new XlsxSheet(xml, context.budget(), rows, grid);
            sheet.read(XlsxSheet.ALL_ROWS);
            xml.drain();
            return sheet.headers();
        }
    }

    /**
     * Whether a mark stands in the header, in the footer or in the first rows.
     *
     * @param keeps whether there is room to keep what was read of a small sheet
     */
    boolean isMarkedSecret(XlsxContext context, boolean keeps) throws IOException {
        XlsxSheetPart.Look look = part.look();
        bytes = look.beginning().length;
        kept = look.isWhole() && keeps ? readAhead(look.beginning(), context) : Optional.empty();
        return SecrecyMark.standsInHeader(XlsxTexts.unmarked(look.headers()))
                || (kept.isPresent() ? kept.get().secret() : SecrecyMark.standsIn(head(look.beginning(), context)));
    }

    /** How many bytes it has where what was read of it waits for its turn. */
    int keptBytes() {
        return kept.isPresent() ? bytes : 0;
    }

    /** What is wrong with the whole sheet is found again, and said, when its turn comes. */
    private Optional<Content> readAhead(byte[] whole, XlsxContext context) {
        try {
            return Optional.of(read(new ByteArrayInputStream(whole), context));
        } catch (IOException | RuntimeException saidWhenItsTurnComes) {
            return Optional.empty();
        }
    }

    /** The first rows; a beginning that ends in the middle gives those that are whole. */
    private Grid head(byte[] beginning, XlsxContext context) {
        GridBuilder grid = new GridBuilder(file, "");
        try (XmlPart xml = new XmlPart(new ByteArrayInputStream(beginning))) {
            XlsxValues values = new XlsxValues(context, grid, new SheetFindings(file, ""));
            XlsxRows rows = new XlsxRows(context.budget(), values, grid);
            new XlsxSheet(xml, context.budget(), rows, grid).read(SecrecyMark.ROWS);
            return grid.build();
        } catch (IOException e) {
            return grid.build();
        }
    }
}
