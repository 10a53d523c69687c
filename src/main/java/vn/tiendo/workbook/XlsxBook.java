package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private record Sheet(String name, boolean hidden, PackagePart part) {}

    private static final int DAYS_1900_TO_1904 = 1462;

    private final OPCPackage opc;
    private final String file;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxContext context;
    private boolean from1904;

    private XlsxBook(OPCPackage opc, String file, ReadingBudget budget, List<Finding> findings) throws IOException {
        this.opc = opc;
        this.file = file;
        this.budget = budget;
        this.findings = findings;
        PackagePart main = mainPart();
        readWorkbook(main);
        this.context = new XlsxContext(styles(main), texts(main), from1904 ? DAYS_1900_TO_1904 : 0, budget);
    }

    static XlsxBook open(XlsxEntries entries, String file, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        try {
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
        if (type.contains("sheet.binary")) {
            throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, "xlsb");
        }
        if (type.contains("wordprocessing") || type.contains("presentation")) {
            throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, type.contains("wordprocessing") ? "docx" : "pptx");
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
            sheets.add(new Sheet(name, part.attribute("state").contains("idden"), target.get()));
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
            return XlsxStyles.none();
        }
        try (XmlPart part = new XmlPart(styles.get().getInputStream())) {
            return XlsxStyles.read(part);
        }
    }

    private SharedTexts texts(PackagePart main) throws IOException {
        Optional<PackagePart> texts = related(main, "sharedStrings");
        if (texts.isEmpty()) {
            return SharedTexts.none();
        }
        try (XmlPart part = new XmlPart(texts.get().getInputStream())) {
            return SharedTexts.read(part, budget);
        }
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
        try (XmlPart part = new XmlPart(sheet.part().getInputStream())) {
            new XlsxSheet(part, context, grid, sheetFindings).read();
        }
        findings.addAll(sheetFindings.all());
        return grid.build();
    }

    @Override
    public boolean markedSecret(int number) {
        return false;
    }

    @Override
    public void close() {
        opc.revert();
    }
}
