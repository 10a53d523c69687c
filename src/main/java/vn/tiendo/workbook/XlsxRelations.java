package vn.tiendo.workbook;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.tiendo.model.FindingCode;

/**
 * Which part of a package belongs to which. Strict and transitional packages name the kinds of relations differently but
 * for their last word.
 */
final class XlsxRelations {

    private final OPCPackage opc;
    private final ReadingBudget budget;

    XlsxRelations(OPCPackage opc, ReadingBudget budget) {
        this.opc = opc;
        this.budget = budget;
    }

    /** The part the package is about. */
    PackagePart main() {
        for (PackageRelationship relation : opc.getRelationships()) {
            Optional<PackagePart> part = isOfKind(relation, "officeDocument") ? target(relation) : Optional.empty();
            if (part.isPresent()) {
                return part.get();
            }
        }
        budget.requireKept();
        throw new Refusal(FindingCode.UNREADABLE_FILE, "no-workbook");
    }

    /**
     * The first part of a kind that belongs to another. Where one is named and missing the file is damaged: without its
     * styles a percentage would be read as a plain number.
     */
    Optional<PackagePart> related(PackagePart to, String kind) throws IOException {
        try {
            for (PackageRelationship relation : to.getRelationships()) {
                if (isOfKind(relation, kind) && relation.getTargetMode() != TargetMode.EXTERNAL) {
                    return Optional.of(target(relation).orElseThrow(() -> new IOException("a named part is missing")));
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new IOException("relations of a part", e);
        }
    }

    /** The part a relation names, empty where it lies outside the package or is missing from it. */
    Optional<PackagePart> target(PackageRelationship relation) {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    static boolean isOfKind(PackageRelationship relation, String kind) {
        return relation.getRelationshipType().endsWith("/" + kind);
    }

    /** The relation that the element just begun names. */
    static String id(XmlPart part) {
        for (int i = 0; i < part.attributes(); i++) {
            if (part.attributeName(i).equals("id") && part.attributeNamespace(i).endsWith("/relationships")) {
                return part.attribute(i);
            }
        }
        return "";
    }
}
