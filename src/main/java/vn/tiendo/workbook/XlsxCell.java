package vn.tiendo.workbook;

import java.util.Optional;

/**
 * What stands between {@code <c>} and {@code </c>}.
 *
 * @param type the attribute t, empty for a number
 * @param value the text of {@code v}
 * @param valued whether there is a {@code v}
 * @param formula whether there is an {@code f}
 * @param inline the content of {@code is}
 */
record XlsxCell(String type, String value, boolean valued, boolean formula, Optional<RichText> inline) {

    /** Only a style: the cell holds nothing. */
    boolean isBlank() {
        return !formula && !valued && inline.isEmpty();
    }
}
