package vn.tiendo.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts as people read them, found out once for all workbooks of a run. Offices send the same forms month after month;
 * one object for one text also makes it quick to compare. Workers may ask side by side.
 */
final class KnownTexts {

    /** A workbook of a million different texts must not fill the memory: after so many all are read anew. */
    private static final int MOST = 1 << 14;

    /** Longer texts hardly return. */
    private static final int LONGEST = 256;

    private final Map<FontEncoding, Map<String, SharedText>> known = new EnumMap<>(FontEncoding.class);

    KnownTexts() {
        for (FontEncoding font : FontEncoding.values()) {
            known.put(font, new ConcurrentHashMap<>());
        }
    }

    /** What a text, stored without fonts of its own, says in a cell of this font. */
    SharedText read(String stored, FontEncoding font) {
        Map<String, SharedText> ofFont = known.getOrDefault(font, Map.of());
        SharedText text = ofFont.get(stored);
        if (text != null) {
            return text;
        }
        SharedText decoded = new SharedText(TextDecoder.decode(RichText.plain(stored), font));
        if (stored.length() > LONGEST) {
            return decoded;
        }
        if (ofFont.size() >= MOST) {
            ofFont.clear();
        }
        SharedText before = ofFont.putIfAbsent(stored, decoded);
        return before == null ? decoded : before;
    }
}
