package vn.tiendo.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a package are, as its list of content types says (ECMA-376, part 2, 7.2.3): by the name of the part, or
 * else by the ending of its name. Capitals make no difference.
 */
final class ContentTypes {

    static final String LIST = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes read(XlsxEntries entries) throws IOException {
        ContentTypes types = new ContentTypes();
        try (XmlPart part = new XmlPart(entries.open(LIST))) {
            while (part.nextStart()) {
                String type = part.attribute("ContentType");
                if (part.isNamed("Override")) {
                    types.byName.put(XlsxEntries.key(part.attribute("PartName")), type);
                } else if (part.isNamed("Default")) {
                    types.byEnding.put(part.attribute("Extension").toLowerCase(Locale.ROOT), type);
                }
            }
            part.drain();
        }
        return types;
    }

    /** The type of an entry; empty where the list does not tell. */
    Optional<String> of(String entry) {
        String key = XlsxEntries.key(entry);
        String ofEnding = byEnding.get(key.substring(key.lastIndexOf('.') + 1));
        return Optional.ofNullable(byName.getOrDefault(key, ofEnding));
    }
}
