package vn.tiendo.view;

import java.util.List;

/**
 * A paragraph ready to be pasted into a report; every number in it is bound to its cell.
 *
 * @param heading the sector
 * @param pieces words and numbers, to be printed one after the other without a space
 * @param note which percentages stand as stated, may be empty; not part of what is pasted
 */
public record Paragraph(String heading, List<Cited> pieces, String note) {

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** The words alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
