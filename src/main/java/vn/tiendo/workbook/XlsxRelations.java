package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.FindingCode;

/**
 * Which part of a package belongs to which, by its relationships (ECMA-376, part 2, open packaging conventions). Only the
 * two lists that lead to a workbook's parts are read; POI's package model reads all of every list into documents, which
 * takes longer than the cells of a small workbook.
 */
final class XlsxRelations {

    private static final String FOLDER = "_rels/";
    private static final String ENDING = ".rels";

    /** The package itself, to which its first relations belong. */
    private static final String PACKAGE = "";

    private final XlsxEntries entries;

    private XlsxRelations(XlsxEntries entries) {
        this.entries = entries;
    }

    /** How a package is put together; it is found once for all that one program put together alike. */
    static XlsxLayout layout(XlsxEntries entries, KnownParts<XlsxLayout> known) throws IOException {
        Optional<byte[]> told = entries.layout();
        Optional<XlsxLayout> before = told.flatMap(known::find);
        if (before.isPresent()) {
            return before.get();
        }
        entries.refuseDeclarations();
        XlsxLayout layout = new XlsxRelations(entries).layout();
        told.ifPresent(parts -> known.keep(parts, layout));
        return layout;
    }

    private XlsxLayout layout() throws IOException {
        ContentTypes types = ContentTypes.read(entries);
        String main = main();
        String type = types.of(main).orElseThrow(() -> new IOException("not a package"));
        return new XlsxLayout(type, main, of(main));
    }

    /** The part the package is about. */
    private String main() throws IOException {
        for (XlsxLayout.Relation relation : of(PACKAGE)) {
            if (relation.isOfKind("officeDocument") && relation.target() == XlsxLayout.Target.PART) {
                return relation.entry();
            }
        }
        throw new Refusal(FindingCode.UNREADABLE_FILE, "no-workbook");
    }

    /** The relations of a part; a part need have none. */
    private List<XlsxLayout.Relation> of(String source) throws IOException {
        int name = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, name);
        Optional<String> list = entries.named(folder + FOLDER + source.substring(name) + ENDING);
        List<XlsxLayout.Relation> relations = new ArrayList<>();
        if (list.isPresent()) {
            try (XmlPart part = new XmlPart(entries.open(list.get()))) {
                while (part.nextStart()) {
                    if (part.isNamed("Relationship")) {
                        relations.add(relation(part, folder));
                    }
                }
                part.drain();
            }
        }
        return relations;
    }

    private XlsxLayout.Relation relation(XmlPart part, String folder) {
        String id = part.attribute("Id");
        String type = part.attribute("Type");
        if (part.attribute("TargetMode").equals("External")) {
            return new XlsxLayout.Relation(id, type, XlsxLayout.Target.OUTSIDE, "");
        }
        Optional<String> entry =
                resolved(folder, part.attribute("Target").strip()).flatMap(entries::named);
        XlsxLayout.Target target = entry.isPresent() ? XlsxLayout.Target.PART : XlsxLayout.Target.MISSING;
        return new XlsxLayout.Relation(id, type, target, entry.orElse(""));
    }

    /**
     * The entry that an address means, seen from a folder; empty where it leads out of the package.
     *
     * @param folder with its slash at the end, or nothing
     */
    private static Optional<String> resolved(String folder, String address) {
        String plain = address.replace('\\', '/').replaceFirst("#.*", "");
        String whole = plain.startsWith("/") ? plain : folder + plain;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
