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
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** A workbook in SpreadsheetML (.xlsx, .xlsm), transitional or strict, read part by part as a stream. */
final class XlsxBook implements OpenBook {

    private record Sheet(String name, boolean hidden, XlsxSheetPart part) {}

    private static final int DAYS_1900_TO_1904 = 1462;

    /** Memory for sheets between their two readings. */
    private static final long KEPT = 16L << 20;

    /** Packages of other programs, by a word of the content type of their main part. */
    private static final Map<String, String> OTHERS = Map.of(
            "sheet.binary", "Excel Binary (.xlsb)",
            "wordprocessing", "Word (.docx)",
            "presentation", "PowerPoint (.pptx)",
            "visio", "Visio (.vsdx)");

    private final OPCPackage opc;
    private final XlsxRelations relations;
    private final String file;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxContext context;
    private boolean from1904;
    private long kept;

    private XlsxBook(OPCPackage opc, String file, KnownTexts known, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        this.opc = opc;
        this.file = file;
        this.budget = budget;
        this.findings = findings;
        this.relations = new XlsxRelations(opc, budget);
        PackagePart main = requireWorkbook(relations.main());
        readWorkbook(main);
        this.context = new XlsxContext(styles(main), texts(main, known), from1904 ? DAYS_1900_TO_1904 : 0, budget);
    }

    /** Takes the package over: it is closed with the book, or here where it turns out to be none. */
    static XlsxBook open(ZipFile zip, String file, KnownTexts known, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        try {
            XlsxEntries entries = new XlsxEntries(zip, budget);
            entries.requirePackage();
            entries.refuseDeclarations();
            if (XlsxDrawings.areMarkedSecret(entries)) {
                throw new Refusal(FindingCode.SECRET_WORKBOOK);
            }
            return new XlsxBook(OPCPackage.open(entries), file, known, budget, findings);
        } catch (OpenXML4JException e) {
            zip.close();
            throw new IOException("not a package", e);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static PackagePart requireWorkbook(PackagePart part) {
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (type.contains(other.getKey())) {
                throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, other.getValue());
            }
        }
        return part;
    }

    private void readWorkbook(PackagePart main) throws IOException {
        Set<String> names = new HashSet<>();
        try (XmlPart part = new XmlPart(main.getInputStream())) {
            while (part.nextStart()) {
                if (part.isNamed("workbookPr")) {
                    from1904 = part.flag("date1904");
                } else if (part.isNamed("sheet")) {
                    readSheet(main, part, names);
                }
            }
        }
    }

    private void readSheet(PackagePart main, XmlPart part, Set<String> names) {
        String name = XlsxTexts.unescape(part.attribute("name"));
        Optional<PackageRelationship> relation = Optional.ofNullable(main.getRelationship(XlsxRelations.id(part)));
        Optional<PackagePart> target = relation.flatMap(relations::target);
        if (target.isEmpty()
                && relation.filter(found -> !XlsxRelations.isOfKind(found, "worksheet"))
                        .isPresent()) {
            return;
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            findings.add(Finding.onSheet(FindingCode.DUPLICATE_SHEET_NAME, file, name, "", name));
        }
        if (target.isEmpty()) {
            findings.add(Finding.onSheet(FindingCode.SHEET_MISSING, file, name, "", ""));
            return;
        }
        if (XlsxRelations.isOfKind(relation.orElseThrow(), "worksheet")) {
            sheets.add(new Sheet(name, part.attribute("state").contains("idden"), new XlsxSheetPart(target.get())));
            budget.sheets(sheets.size());
        }
    }

    private XlsxStyles styles(PackagePart main) throws IOException {
        Optional<PackagePart> styles = relations.related(main, "styles");
        if (styles.isEmpty()) {
            return new XlsxStyles();
        }
        try (XmlPart part = new XmlPart(styles.get().getInputStream())) {
            return XlsxStyles.read(part);
        }
    }

    private SharedTexts texts(PackagePart main, KnownTexts known) throws IOException {
        Optional<PackagePart> texts = relations.related(main, "sharedStrings");
        if (texts.isEmpty()) {
            return new SharedTexts(known);
        }
        try (XmlPart part = new XmlPart(texts.get().getInputStream())) {
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
        Sheet sheet = sheets.get(number);
        GridBuilder grid = new GridBuilder(file, sheet.name()).hidden(sheet.hidden());
        SheetFindings sheetFindings = new SheetFindings(file, sheet.name());
        budget.nextSheet();
        try (XmlPart part = new XmlPart(sheet.part().open())) {
            XlsxSheet reading = new XlsxSheet(part, context, grid, sheetFindings);
            reading.read(XlsxSheet.ALL_ROWS);
            part.drain();
            refuseMarked(reading.headers());
        }
        Grid built = grid.build();
        sheetFindings.duplicates(grid);
        findings.addAll(sheetFindings.all());
        if (SecrecyMark.standsIn(built)) {
            throw new Refusal(FindingCode.SECRET_WORKBOOK);
        }
        return built;
    }

    private static void refuseMarked(List<String> headers) {
        if (headers.stream().anyMatch(SecrecyMark::standsInHeader)) {
            throw new Refusal(FindingCode.SECRET_WORKBOOK);
        }
    }

    /** A single sheet is read whole before it is handed over; only sheets after the first need a look beforehand. */
    @Override
    public boolean isMarkedSecret(int number) throws IOException {
        if (number == 0) {
            return false;
        }
        XlsxSheetPart part = sheets.get(number).part();
        XlsxSheetPart.Look look = part.look(kept + XlsxSheetPart.BEGINNING < KEPT);
        kept += part.kept();
        return SecrecyMark.standsInHeader(XlsxTexts.unmarked(look.headers())) || SecrecyMark.standsIn(head(look));
    }

    /** The first rows; a beginning that ends in the middle gives those that are whole. */
    private Grid head(XlsxSheetPart.Look look) {
        GridBuilder grid = new GridBuilder(file, "");
        try (XmlPart part = new XmlPart(look.beginning())) {
            new XlsxSheet(part, context, grid, new SheetFindings(file, "")).read(SecrecyMark.ROWS);
            return grid.build();
        } catch (IOException e) {
            return grid.build();
        }
    }

    @Override
    public String name(int number) {
        return sheets.get(number).name();
    }

    @Override
    public void close() {
        opc.revert();
    }
}
