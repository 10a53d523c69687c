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
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
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
    private final String file;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxContext context;
    private boolean from1904;
    private long kept;

    private XlsxBook(OPCPackage opc, String file, ReadingBudget budget, List<Finding> findings) throws IOException {
        this.opc = opc;
        this.file = file;
        this.budget = budget;
        this.findings = findings;
        PackagePart main = mainPart();
        readWorkbook(main);
        this.context = new XlsxContext(styles(main), texts(main), from1904 ? DAYS_1900_TO_1904 : 0, budget);
    }

    static XlsxBook open(ZipFile zip, String file, ReadingBudget budget, List<Finding> findings) throws IOException {
        XlsxEntries entries = new XlsxEntries(zip, budget);
        try {
            entries.requirePackage();
            entries.refuseDeclarations();
            return new XlsxBook(OPCPackage.open(entries), file, budget, findings);
        } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
            throw new IOException("not a package", e);
        }
    }

    private PackagePart mainPart() {
        for (PackageRelationship relation : opc.getRelationships()) {
            if (isOfKind(relation, "officeDocument")) {
                Optional<PackagePart> part = target(relation);
                if (part.isPresent()) {
                    return requireWorkbook(part.get());
                }
            }
        }
        throw new Refusal(FindingCode.UNREADABLE_FILE, "no-workbook");
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
        Optional<PackageRelationship> relation = Optional.ofNullable(main.getRelationship(relationId(part)));
        Optional<PackagePart> target = relation.flatMap(this::target);
        if (target.isEmpty()
                && relation.filter(found -> !isOfKind(found, "worksheet")).isPresent()) {
            return;
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            findings.add(Finding.onSheet(FindingCode.DUPLICATE_SHEET_NAME, file, name, "", name));
        }
        if (target.isEmpty()) {
            findings.add(Finding.onSheet(FindingCode.SHEET_MISSING, file, name, "", ""));
            return;
        }
        if (isOfKind(relation.orElseThrow(), "worksheet")) {
            sheets.add(new Sheet(name, part.attribute("state").contains("idden"), new XlsxSheetPart(target.get())));
            budget.sheets(sheets.size());
        }
    }

    private static String relationId(XmlPart part) {
        for (int i = 0; i < part.attributes(); i++) {
            if (part.attributeName(i).equals("id") && part.attributeNamespace(i).endsWith("/relationships")) {
                return part.attribute(i);
            }
        }
        return "";
    }

    /** The part a relation names, empty where it lies outside the package or is missing from it. */
    private Optional<PackagePart> target(PackageRelationship relation) {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    /** Strict and transitional packages name relations differently but for the last word. */
    private static boolean isOfKind(PackageRelationship relation, String kind) {
        return relation.getRelationshipType().endsWith("/" + kind);
    }

    private Optional<PackagePart> related(PackagePart main, String kind) throws IOException {
        try {
            for (PackageRelationship relation : main.getRelationships()) {
                if (isOfKind(relation, kind)) {
                    return target(relation);
                }
            }
            return Optional.empty();
        } catch (OpenXML4JException e) {
            throw new IOException("relations of the workbook", e);
        }
    }

    private XlsxStyles styles(PackagePart main) throws IOException {
        Optional<PackagePart> styles = related(main, "styles");
        if (styles.isEmpty()) {
            return new XlsxStyles();
        }
        try (XmlPart part = new XmlPart(styles.get().getInputStream())) {
            return XlsxStyles.read(part);
        }
    }

    private SharedTexts texts(PackagePart main) throws IOException {
        Optional<PackagePart> texts = related(main, "sharedStrings");
        if (texts.isEmpty()) {
            return new SharedTexts();
        }
        try (XmlPart part = new XmlPart(texts.get().getInputStream())) {
            return SharedTexts.read(part, budget);
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
