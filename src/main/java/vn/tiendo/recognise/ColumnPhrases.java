package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/** Takes the headers of a table's number columns apart. */
final class ColumnPhrases {

    private static final Set<Term> RELATIVE =
            EnumSet.of(Term.ATTAINMENT, Term.SHARE, Term.GROWTH, Term.INDEX, Term.CHANGE, Term.CONTRIBUTION);

    private final Vocabulary vocabulary;
    private final PhraseReader reader;
    private final TableShape shape;
    private final NamedUnits units;
    private final HeadingWords words;
    private final PaidPlans plans;
    private final Set<Integer> outcomes;
    private final Map<Integer, Phrase> phrases = new TreeMap<>();
    private List<String> whole = List.of();
    private int wholeColumn = -1;
    private List<String> level = List.of();
    private int levelColumn = -1;

    private ColumnPhrases(Vocabulary vocabulary, TableShape shape, NamedUnits units) {
        this.vocabulary = vocabulary;
        this.reader = new PhraseReader(vocabulary);
        this.shape = shape;
        this.units = units;
        this.words = HeadingWords.of(shape, units);
        this.plans = new PaidPlans(vocabulary, shape);
        this.outcomes = OutcomeColumns.of(vocabulary, shape);
    }

    /**
     * The phrase of each number column that has a header, by column.
     *
     * @param units units at the corner of the table, by what they measure
     */
    static Map<Integer, Phrase> of(Vocabulary vocabulary, TableShape shape, NamedUnits units) {
        ColumnPhrases columns = new ColumnPhrases(vocabulary, shape, units);
        shape.values().forEach(columns::read);
        if (!units.isEmpty()) {
            columns.phrases.replaceAll(columns::measured);
        }
        Movements.of(shape, columns.phrases);
        return columns.phrases;
    }

    private void read(int column) {
        List<String> header = plans.without(column, words.writtenOut(shape.header(column)));
        if (header.isEmpty()) {
            return;
        }
        if (!isPart(header)) {
            Phrase phrase = with(column, named(column, doubted(column, phrase(column, header))));
            whole = header;
            wholeColumn = column;
            if (isLevel(phrase)) {
                level = header;
                levelColumn = column;
            }
            phrases.put(column, phrase);
            return;
        }
        Phrase own = phrase(column, header);
        boolean inherits =
                !whole.isEmpty() && !own.compared() && own.innermost().isEmpty() && saysNoTime(own);
        phrases.put(column, with(column, inherits ? reader.read(joined(wholeOf(column), header)) : own));
    }

    private Phrase phrase(int column, List<String> header) {
        if (!outcomes.contains(column)) {
            return reader.read(header);
        }
        return header.size() > 1
                ? reader.read(header.subList(0, header.size() - 1))
                : reader.read(header).without(Term.ATTAINMENT);
    }

    /** In the unit that the corner gives what its heading names, where the heading has none. */
    private Phrase measured(int column, Phrase phrase) {
        List<String> header = shape.header(column);
        for (int i = header.size() - 1; i >= 0 && phrase.scale().units().isEmpty(); i--) {
            Optional<UnitEntry> unit = units.of(header.get(i));
            if (unit.isPresent()) {
                return phrase.in(unit.get());
            }
        }
        return phrase;
    }

    private Phrase doubted(int column, Phrase phrase) {
        Optional<String> group = saysNoTime(phrase) ? shape.doubtfulGroup(column) : Optional.empty();
        return group.map(text -> phrase.maybeUnder(TimeReader.find(PlainText.plain(PlainText.composed(text)))))
                .orElse(phrase);
    }

    /** "Chỉ tiêu" heads labels, but over numbers, with nothing or only times below it, it is what is to be reached. */
    private Phrase named(int column, Phrase read) {
        List<HeaderLevel> levels = shape.levels(column);
        boolean silent = read.innermost().isEmpty() && !read.compared() && !read.percent();
        for (int i = levels.size() - 1; i >= 0 && silent && read.says(Term.GOAL); i--) {
            if (isGoal(levels.get(i), i == levels.size() - 1)) {
                return read.asPlan();
            }
            if (TimeReader.whole(
                            PlainText.plain(PlainText.composed(levels.get(i).text())))
                    .isEmpty()) {
                return read;
            }
        }
        return read;
    }

    private boolean isGoal(HeaderLevel level, boolean innermost) {
        Wording wording = Wording.of(vocabulary, level.text());
        int lastLabel =
                shape.labels().stream().mapToInt(Integer::intValue).max().orElse(-1);
        boolean overNumbers = level.reach().first() > lastLabel;
        boolean overAll = shape.values().stream().allMatch(level.reach()::contains);
        return wording.states(Term.GOAL) && wording.times().isEmpty() && overNumbers && (innermost || !overAll);
    }

    /** "Trong đó: NSTW" right of "Kế hoạch năm 2021" is a part of that column. */
    private boolean isPart(List<String> header) {
        return vocabulary.beginsWith(header.get(0), Term.CONNECTOR);
    }

    private static boolean isLevel(Phrase phrase) {
        return !phrase.compared() && !phrase.percent() && Collections.disjoint(phrase.innermost(), RELATIVE);
    }

    /** Whole numbers beside a percentage with decimals are no parts of it, but of the numbers before it. */
    private List<String> wholeOf(int part) {
        boolean counts = !level.isEmpty()
                && isWhole(part)
                && isWhole(levelColumn)
                && levelColumn != wholeColumn
                && !isWhole(wholeColumn);
        return counts ? level : whole;
    }

    private boolean isWhole(int column) {
        double[] numbers = shape.statistics(column).sortedSample();
        return numbers.length > 0 && Arrays.stream(numbers).allMatch(number -> number == Math.rint(number));
    }

    private static boolean saysNoTime(Phrase phrase) {
        return phrase.dates().isSilent();
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
