package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** A workbook in SpreadsheetML (.xlsx, .xlsm), transitional or strict, read part by part as a stream. */
final class XlsxBook implements OpenBook {

    private static final int DAYS_1900_TO_1904 = 1462;

    /** Sheets of so many bytes are kept between the look at them and their turn; a cell takes fewer once it is read. */
    private static final int MOST_KEPT = 16 << 20;

    /** Packages of other programs, by a word of the content type of their main part. */
    private static final Map<String, String> OTHERS = Map.of(
            "sheet.binary", "Excel Binary (.xlsb)",
            "wordprocessing", "Word (.docx)",
            "presentation", "PowerPoint (.pptx)",
            "visio", "Visio (.vsdx)");

    private final XlsxEntries entries;
    private final XlsxLayout layout;
    private final String file;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final List<XlsxWorksheet> sheets = new ArrayList<>();
    private final XlsxContext context;
    private boolean from1904;
    private int kept;

    private XlsxBook(XlsxEntries entries, String file, Known known, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        this.entries = entries;
        this.file = file;
        this.budget = budget;
        this.findings = findings;
        this.layout = XlsxRelations.layout(entries, known.layouts());
        requireWorkbook();
        readWorkbook();
        this.context =
                new XlsxContext(styles(known.styles()), texts(known.texts()), from1904 ? DAYS_1900_TO_1904 : 0, budget);
    }

    /** Takes the package over: it is closed with the book, or here where it turns out to be none. */
    static XlsxBook open(ZipFile zip, String file, Known known, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        try {
            XlsxEntries entries = new XlsxEntries(zip, budget);
            entries.requirePackage();
            if (XlsxDrawings.areMarkedSecret(entries)) {
                throw new Refusal(FindingCode.SECRET_WORKBOOK);
            }
            return new XlsxBook(entries, file, known, budget, findings);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void requireWorkbook() {
        String type = layout.type().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (type.contains(other.getKey())) {
                throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, other.getValue());
            }
        }
    }

    private void readWorkbook() throws IOException {
        Set<String> names = new HashSet<>();
        try (XmlPart part = new XmlPart(entries.open(layout.main()))) {
            while (part.nextStart()) {
                if (part.isNamed("workbookPr")) {
                    from1904 = part.flag("date1904");
                } else if (part.isNamed("sheet")) {
                    readSheet(part, names);
                }
            }
        }
    }

    private void readSheet(XmlPart part, Set<String> names) throws IOException {
        String name = XlsxTexts.unescape(part.attribute("name"));
        Optional<XlsxLayout.Relation> relation = layout.relation(XlsxLayout.id(part));
        Optional<String> target = relation.isPresent() ? relation.get().part() : Optional.empty();
        boolean isSheet = relation.isEmpty() || relation.get().isOfKind("worksheet");
        if (target.isEmpty() && !isSheet) {
            return;
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            findings.add(Finding.onSheet(FindingCode.DUPLICATE_SHEET_NAME, file, name, "", name));
        }
        if (target.isEmpty()) {
            findings.add(Finding.onSheet(FindingCode.SHEET_MISSING, file, name, "", ""));
            return;
        }
        if (isSheet) {
            boolean hidden = part.attribute("state").contains("idden");
            sheets.add(new XlsxWorksheet(file, name, hidden, new XlsxSheetPart(entries, target.get())));
            budget.sheets(sheets.size());
        }
    }

    private XlsxStyles styles(KnownParts<XlsxStyles> known) throws IOException {
        Optional<String> styles = layout.related("styles");
        if (styles.isEmpty()) {
            return new XlsxStyles();
        }
        return XlsxStyles.of(entries, styles.get(), known);
    }

    private SharedTexts texts(KnownTexts known) throws IOException {
        Optional<String> texts = layout.related("sharedStrings");
        if (texts.isEmpty()) {
            return new SharedTexts(known);
        }
        try (XmlPart part = new XmlPart(entries.open(texts.get()))) {
            return SharedTexts.read(part, known, budget);
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.PACKAGE;
    }

    @Override
    public int sheets() {
        return sheets.size();
    }

    @Override
    public Grid sheet(int number) throws IOException {
        XlsxWorksheet.Content read = sheets.get(number).read(context);
        findings.addAll(read.findings());
        if (read.secret()) {
            throw new Refusal(FindingCode.SECRET_WORKBOOK);
        }
        return read.grid();
    }

    /** A single sheet is read whole before it is handed over; only sheets after the first need a look beforehand. */
    @Override
    public boolean isMarkedSecret(int number) throws IOException {
        if (number == 0) {
            return false;
        }
        XlsxWorksheet sheet = sheets.get(number);
        boolean secret = sheet.isMarkedSecret(context, kept + XlsxSheetPart.BEGINNING < MOST_KEPT);
        kept += sheet.keptBytes();
        return secret;
    }

    @Override
    public String name(int number) {
        return sheets.get(number).name();
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
