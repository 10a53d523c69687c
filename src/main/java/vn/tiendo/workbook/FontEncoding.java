package vn.tiendo.workbook;

import java.util.Locale;

/**
 * What the name of a font says about the bytes typed in it. It is a hint, never proof: Unicode text stands under
 * {@code .VnArial}, and old text under Arial.
 */
enum FontEncoding {
    UNICODE,
    /** {@code .VnTime}, {@code .VnArial Narrow}: TCVN 5712, called ABC. */
    TCVN3,
    /** {@code .VnTimeH}, {@code .VnArial NarrowH}: the same bytes, drawn as capitals. */
    TCVN3_CAPITALS,
    /** {@code VNI-Times}, {@code VNI-Helve}. */
    VNI;

    static FontEncoding of(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return name.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? VNI : UNICODE;
    }

    boolean isTcvn3() {
        return this == TCVN3 || this == TCVN3_CAPITALS;
    }
}
