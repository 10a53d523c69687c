package vn.tiendo.recognise;

import java.util.Optional;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Recent;

/**
 * What a text looks like by itself, whatever cell and table it stands in. A sheet is gone through several times and its
 * texts return from row to row, so that each is looked at once.
 *
 * @param tidy the text, blanks tidied
 * @param missing whether it stands for a missing value
 * @param numeric whether it is a number in some writing
 * @param rowNumber whether it can number a row
 * @param absolute whether it is a difference in things, if its last words are a unit
 * @param impossibleDate the first day or month in it that no calendar has
 * @param ambiguous whether it says that a thing grew by so many times
 */
record TextLook(
        String tidy,
        boolean missing,
        boolean numeric,
        boolean rowNumber,
        boolean absolute,
        Optional<String> impossibleDate,
        boolean ambiguous) {

    private static final Recent<String, TextLook> KNOWN = Recent.ofRows();

    static TextLook of(String text) {
        return KNOWN.get(text, TextLook::look);
    }

    private static TextLook look(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        String tidy = PlainText.tidy(text);
        return new TextLook(
                tidy,
                NumberText.isMissing(text),
                digits && NumberText.looksNumeric(text),
                ColumnStatistics.isRowNumber(tidy),
                digits && WordedChange.isAbsolute(text),
                digits ? ImpossibleDates.firstIn(text) : Optional.empty(),
                digits && WordedChange.isAmbiguous(text));
    }
}
