package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
import vn.tiendo.model.FindingCode;

/** Asks POI which part of a package belongs to which, and whether it is a package at all. */
final class XlsxRelations {

    private final OPCPackage opc;

    private XlsxRelations(OPCPackage opc) {
        this.opc = opc;
    }

    /** How a package is put together; POI is asked once for all that one program put together alike. */
    static XlsxLayout layout(XlsxEntries entries, KnownParts<XlsxLayout> known, ReadingBudget budget)
            throws IOException {
        Optional<byte[]> told = entries.layout();
        Optional<XlsxLayout> before = told.flatMap(known::find);
        if (before.isPresent()) {
            return before.get();
        }
        XlsxLayout layout = read(entries, budget);
        told.ifPresent(parts -> known.keep(parts, layout));
        return layout;
    }

    /** The package that POI makes holds nothing that needs closing but the entries, which are closed with the book. */
    private static XlsxLayout read(XlsxEntries entries, ReadingBudget budget) throws IOException {
        entries.refuseDeclarations();
        try {
            return new XlsxRelations(OPCPackage.open(entries)).layout(budget);
        } catch (OpenXML4JException e) {
            throw new IOException("not a package", e);
        }
    }

    private XlsxLayout layout(ReadingBudget budget) throws OpenXML4JException {
        PackagePart main = main(budget);
        List<XlsxLayout.Relation> relations = new ArrayList<>();
        for (PackageRelationship relation : main.getRelationships()) {
            relations.add(relation(relation));
        }
        return new XlsxLayout(main.getContentType(), entry(main).orElse(""), relations);
    }

    /** The part the package is about. */
    private PackagePart main(ReadingBudget budget) {
        for (PackageRelationship relation : opc.getRelationships()) {
            Optional<PackagePart> part =
                    relation.getRelationshipType().endsWith("/officeDocument") ? target(relation) : Optional.empty();
            if (part.isPresent()) {
                return part.get();
            }
        }
        budget.requireKept();
        throw new Refusal(FindingCode.UNREADABLE_FILE, "no-workbook");
    }

    private XlsxLayout.Relation relation(PackageRelationship relation) {
        String id = relation.getId();
        String type = relation.getRelationshipType();
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return new XlsxLayout.Relation(id, type, XlsxLayout.Target.OUTSIDE, "");
        }
        try {
            Optional<String> entry = target(relation).flatMap(XlsxRelations::entry);
            XlsxLayout.Target target = entry.isPresent() ? XlsxLayout.Target.PART : XlsxLayout.Target.MISSING;
            return new XlsxLayout.Relation(id, type, target, entry.orElse(""));
        } catch (IllegalArgumentException noAddress) {
            return new XlsxLayout.Relation(id, type, XlsxLayout.Target.NOWHERE, "");
        }
    }

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

    private static Optional<String> entry(PackagePart part) {
        return part instanceof ZipPackagePart packed
                ? Optional.of(packed.getZipArchive().getName())
                : Optional.empty();
    }
}
