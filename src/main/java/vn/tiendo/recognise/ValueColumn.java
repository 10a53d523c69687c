package vn.tiendo.recognise;

import java.util.List;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.NumberText.Separators;

/**
 * A column of figures with all that is needed to read its cells.
 *
 * @param layout what its numbers say
 * @param phrase its header taken apart
 * @param hundredths whether its numbers are stored as fractions of one where per cent is meant, without a format that says so
 * @param separators what the separators of its text numbers mean
 */
record ValueColumn(ColumnLayout layout, Phrase phrase, boolean hundredths, Separators separators) {

    int column() {
        return layout.column();
    }

    /** The same column, read with other separators. */
    ValueColumn withSeparators(Separators given) {
        return new ValueColumn(layout, phrase, hundredths, given);
    }

    /** The same column, of another period. */
    ValueColumn of(Period period) {
        return new ValueColumn(layout.of(period), phrase, hundredths, separators);
    }

    /** The same column, its numbers said to be of that kind. */
    ValueColumn of(Measure measure) {
        return new ValueColumn(layout.of(measure), phrase, hundredths, separators);
    }

    /** The same column, its numbers so final. */
    ValueColumn as(FigureStatus status) {
        return new ValueColumn(layout.as(status), phrase, hundredths, separators);
    }

    /** The same column, at those prices. */
    ValueColumn at(String prices) {
        return new ValueColumn(layout.at(prices), phrase, hundredths, separators);
    }

    /** The same column, its numbers said to be percentages of that kind. */
    ValueColumn inPercent(Measure percentage) {
        return new ValueColumn(layout.inPercent(percentage), phrase, hundredths, separators);
    }

    /** The same column of percentages, said to be of that kind and to be stored as fractions or not. */
    ValueColumn stored(Measure percentage, boolean fractions) {
        return new ValueColumn(layout.inPercent(percentage), phrase, fractions, separators);
    }

    /** Whether the header itself names a time; else a row may. */
    boolean namesTime() {
        return !phrase.dates().isSilent();
    }

    /** Whether the header names a year and nothing finer. */
    boolean namesBareYear() {
        return namesTime() && phrase.times().stream().flatMap(List::stream).allMatch(TimeExpression::isBareYear);
    }
}
