package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/** Takes the headers of a table's number columns apart. */
final class ColumnPhrases {

    private final Vocabulary vocabulary;
    private final PhraseReader reader;
    private final TableShape shape;
    private final Map<Integer, Phrase> phrases = new TreeMap<>();
    private List<String> whole = List.of();

    private ColumnPhrases(Vocabulary vocabulary, TableShape shape) {
        this.vocabulary = vocabulary;
        this.reader = new PhraseReader(vocabulary);
        this.shape = shape;
    }

    /** The phrase of each number column that has a header, by column. */
    static Map<Integer, Phrase> of(Vocabulary vocabulary, TableShape shape) {
        ColumnPhrases columns = new ColumnPhrases(vocabulary, shape);
        shape.values().forEach(columns::read);
        return columns.phrases;
    }

    private void read(int column) {
        List<String> header = shape.header(column);
        if (header.isEmpty()) {
            return;
        }
        if (!isPart(header)) {
            whole = header;
            phrases.put(column, with(column, reader.read(header)));
            return;
        }
        Phrase own = reader.read(header);
        boolean inherits =
                !whole.isEmpty() && !own.compared() && own.innermost().isEmpty() && saysNoTime(own);
        phrases.put(column, with(column, inherits ? reader.read(joined(whole, header)) : own));
    }

    /** "Trong đó: NSTW" right of "Kế hoạch năm 2021" is a part of that column. */
    private boolean isPart(List<String> header) {
        return vocabulary.beginsWith(header.get(0), Term.CONNECTOR);
    }

    private static boolean saysNoTime(Phrase phrase) {
        return phrase.times().stream().allMatch(List::isEmpty);
    }

    private static List<String> joined(List<String> whole, List<String> part) {
        List<String> all = new ArrayList<>(whole);
        all.addAll(part);
        return all;
    }

    private Phrase with(int column, Phrase phrase) {
        return shape.statistics(column).allPercentFormats() ? phrase.inPercent() : phrase;
    }
}
