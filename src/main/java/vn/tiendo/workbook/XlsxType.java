package vn.tiendo.workbook;

/** What the attribute {@code t} says of the content of a cell. */
enum XlsxType {
    NUMBER,
    /** The number of a shared text. */
    SHARED,
    /** A text of the cell's own. */
    INLINE,
    /** The text that a formula gave, which may be empty. */
    RESULT,
    BOOLEAN,
    ERROR,
    /** A date in the form of ISO 8601. */
    DATE,
    /** None that the standard knows. */
    UNKNOWN;

    /** The type by its name; a cell without one holds a number. */
    static XlsxType of(Characters name) {
        return name.length() > 1 ? ofWord(name.toString()) : ofLetter(name.isEmpty() ? 'n' : name.at(0));
    }

    static XlsxType ofLetter(char name) {
        return switch (name) {
            case 'n' -> NUMBER;
            case 's' -> SHARED;
            case 'b' -> BOOLEAN;
            case 'e' -> ERROR;
            case 'd' -> DATE;
            default -> UNKNOWN;
        };
    }

    private static XlsxType ofWord(String name) {
        return switch (name) {
            case "str" -> RESULT;
            case "inlineStr" -> INLINE;
            default -> UNKNOWN;
        };
    }
}
