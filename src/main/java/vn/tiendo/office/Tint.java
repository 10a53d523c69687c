package vn.tiendo.office;

import java.util.Optional;
import org.apache.poi.ss.usermodel.IndexedColors;
import vn.tiendo.model.CellRole;

/** The quiet fills by which a person sees what each cell was read as; an .xls has its own palette. */
enum Tint {
    TITLE("title", IndexedColors.GREY_25_PERCENT, 0xE4, 0xDC, 0xF1, false),
    HEADER("header", IndexedColors.PALE_BLUE, 0xCF, 0xE2, 0xF7, false),
    LABEL("label", IndexedColors.LIGHT_TURQUOISE, 0xE3, 0xF3, 0xF7, false),
    FIGURE("figure", IndexedColors.LIGHT_GREEN, 0xD8, 0xF0, 0xD8, false),
    NOTE("note", IndexedColors.LEMON_CHIFFON, 0xFF, 0xF7, 0xCF, false),
    /** Hatched, so that it is told apart without colours too. */
    IGNORED("ignored", IndexedColors.ROSE, 0xE8, 0x9A, 0xB0, true);

    private final String key;
    private final IndexedColors legacy;
    private final int red;
    private final int green;
    private final int blue;
    private final boolean hatched;

    Tint(String key, IndexedColors legacy, int red, int green, int blue, boolean hatched) {
        this.key = key;
        this.legacy = legacy;
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.hatched = hatched;
    }

    /** Key of its name in the legend. */
    String key() {
        return "review.legend." + key;
    }

    /** Its place in the palette of an .xls. */
    short index() {
        return legacy.getIndex();
    }

    byte[] rgb() {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    boolean hatched() {
        return hatched;
    }

    /** The tint of a role; column numbers and row numbers keep their own look. */
    static Optional<Tint> of(CellRole role) {
        return switch (role) {
            case TITLE -> Optional.of(TITLE);
            case HEADER -> Optional.of(HEADER);
            case LABEL -> Optional.of(LABEL);
            case FIGURE -> Optional.of(FIGURE);
            case UNIT, NOTE -> Optional.of(NOTE);
            case IGNORED -> Optional.of(IGNORED);
            case NUMBERING -> Optional.empty();
        };
    }
}
