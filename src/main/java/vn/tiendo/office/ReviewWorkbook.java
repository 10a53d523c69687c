package vn.tiendo.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.model.Finding;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.FixedTimes;
import vn.tiendo.workbook.Grid;

/**
 * The statistician's own workbook, marked up: cells tinted by what they were read as, a comment on each finding, and the
 * form on which a reading is corrected. Formulas, charts, pictures and macros stay as they are.
 */
public final class ReviewWorkbook {

    /** Larger files would need more memory than a run may take: POI's model holds about fifty times their size. */
    public static final long MOST_BYTES = 20L << 20;

    /** Likewise for sheets that pack well. */
    public static final long MOST_CELLS = 200_000;

    private final List<TableLayout> layouts;
    private final List<Finding> findings;
    private final Corrections corrections;
    private final Messages messages;

    /**
     * What is known about one workbook.
     *
     * @param layouts how its tables were read
     * @param findings what was found in it, of all stages
     * @param corrections what people corrected earlier, applied in the layouts already
     * @param messages the words, in the language of the run
     */
    public ReviewWorkbook(
            List<TableLayout> layouts, List<Finding> findings, Corrections corrections, Messages messages) {
        this.corrections = corrections;
        this.layouts = List.copyOf(layouts);
        this.findings = List.copyOf(findings);
        this.messages = messages;
    }

    /**
     * The bytes of the marked-up workbook, in the format of the original; empty for formats that are no Excel workbooks,
     * for files too large, and for those that POI's full model does not take, or cannot write whole, although they could be
     * read.
     *
     * @throws IOException where the file cannot be read at all
     */
    public Optional<byte[]> of(Path original) throws IOException {
        if (Files.size(original) > MOST_BYTES) {
            return Optional.empty();
        }
        Optional<Workbook> book = open(original);
        if (book.isEmpty()) {
            return Optional.empty();
        }
        try (Workbook open = book.get()) {
            markUp(open);
            if (open instanceof XSSFWorkbook packed) {
                return Optional.of(FixedTimes.of(packed));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            open.write(bytes);
            byte[] marked = bytes.toByteArray();
            return XlsRecords.areWhole(marked) ? Optional.of(marked) : Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError beyondTheModel) {
            // POI throws exceptions of every kind at parts it does not know; the reading itself did not need them.
            return Optional.empty();
        }
    }

    private static Optional<Workbook> open(Path original) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(original))) {
            return switch (FileMagic.valueOf(in)) {
                case OLE2 -> Optional.of(new HSSFWorkbook(in));
                case OOXML -> Optional.of(new XSSFWorkbook(in));
                default -> Optional.empty();
            };
        } catch (StackOverflowError | OutOfMemoryError beyondTheMachine) {
            return Optional.empty();
        } catch (IOException | RuntimeException beyondTheModel) {
            if (beyondTheModel instanceof IOException io && !Files.isReadable(original)) {
                throw io;
            }
            return Optional.empty();
        }
    }

    /**
     * The form as a workbook of its own, for a book that cannot carry it: one that is no Excel workbook, or is too large.
     *
     * @param shown the sheets to show, tinted, before the form; none of a book that is too large
     */
    public byte[] apart(List<Grid> shown) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            shown.forEach(grid -> GridCopy.write(grid, book));
            markUp(book);
            return FixedTimes.ofNew(book);
        }
    }

    private void markUp(Workbook book) {
        TintedStyles styles = new TintedStyles(book);
        for (Sheet sheet : book) {
            if (!ReadingForm.isNamed(sheet.getSheetName())) {
                markUp(book, sheet, styles);
            }
        }
        new FormSheet(book, styles, messages).write(layouts, corrections, findings);
    }

    private void markUp(Workbook book, Sheet sheet, TintedStyles styles) {
        String name = sheet.getSheetName();
        int number = book.getSheetIndex(sheet);
        boolean hidden = book.isSheetHidden(number) || book.isSheetVeryHidden(number);
        if (!hidden) {
            new SheetTints(styles, of(name)).apply(sheet);
        }
        List<Finding> own = findings.stream()
                .filter(finding -> finding.sheet().equals(name))
                .toList();
        new FindingComments(messages).apply(sheet, own);
    }

    private List<TableLayout> of(String sheet) {
        return layouts.stream().filter(layout -> layout.sheet().equals(sheet)).toList();
    }
}
