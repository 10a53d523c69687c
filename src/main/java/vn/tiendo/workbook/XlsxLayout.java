package vn.tiendo.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Which parts of a package are the workbook. Strict and transitional packages name the kinds of relations differently but
 * for their last word.
 *
 * @param type content type of the main part
 * @param main entry of the main part
 * @param relations of the main part, by their names
 */
record XlsxLayout(String type, String main, List<Relation> relations) {

    /**
     * A relation to another part.
     *
     * @param id its name
     * @param type what it means, as an address
     * @param target where it leads
     * @param entry the entry it leads to, empty where it leads to none
     */
    record Relation(String id, String type, Target target, String entry) {

        boolean isOfKind(String kind) {
            return type.endsWith("/" + kind);
        }

        /** The entry it leads to, empty where that lies outside the package or is missing from it. */
        Optional<String> part() {
            return target == Target.PART ? Optional.of(entry) : Optional.empty();
        }
    }

    /** Where a relation leads. */
    enum Target {
        PART,
        MISSING,
        OUTSIDE
    }

    XlsxLayout {
        relations = List.copyOf(relations);
    }

    Optional<Relation> relation(String id) {
        for (Relation relation : relations) {
            if (relation.id().equals(id)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    /**
     * The first part of a kind. Where one is named and missing the file is damaged: without its styles a percentage would
     * be read as a plain number.
     */
    Optional<String> related(String kind) throws IOException {
        for (Relation relation : relations) {
            if (relation.isOfKind(kind) && relation.target() != Target.OUTSIDE) {
                return Optional.of(relation.part().orElseThrow(() -> new IOException("a named part is missing")));
            }
        }
        return Optional.empty();
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
