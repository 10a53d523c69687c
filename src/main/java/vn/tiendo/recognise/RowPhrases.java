package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/**
 * Rows that say what their numbers are, below columns that only say whose or of when they are: "Kế hoạch", "Thực hiện",
 * "% so KH" down, districts across. A single such row may be a thing of that name; only several of them head numbers.
 */
final class RowPhrases {

    /** What a label makes of the numbers beside it. */
    enum Kind {
        PLAN,
        RESULT,
        COMPARISON
    }

    private static final Set<Term> RESULTS =
            EnumSet.of(Term.ACTUAL, Term.ESTIMATE, Term.PRELIMINARY, Term.OFFICIAL, Term.CUMULATED);
    private static final Set<Term> STATUSES = EnumSet.of(Term.ESTIMATE, Term.PRELIMINARY, Term.OFFICIAL);
    private static final Set<Term> PLANS = EnumSet.of(Term.PLAN, Term.FORECAST);
    private static final Set<Term> TELLING = EnumSet.of(Term.COMPARED, Term.ATTAINMENT);

    static {
        TELLING.addAll(RESULTS);
        TELLING.addAll(PLANS);
    }

    /** The vocabulary is built in: a label says the same in every run. */
    private static final Recent<String, Optional<Kind>> KNOWN = new Recent<>();

    private static final double LARGEST_FRACTION = 2.5;
    private static final double SMALLEST_FRACTION = 0.25;

    private final Vocabulary vocabulary;
    private final PhraseReader reader;
    private final ColumnInterpreter interpreter;
    private final boolean headNumbers;

    RowPhrases(Vocabulary vocabulary, TableShape shape, TableContext context) {
        this.vocabulary = vocabulary;
        this.reader = new PhraseReader(vocabulary);
        this.interpreter = new ColumnInterpreter(context);
        this.headNumbers = headNumbers(shape);
    }

    private boolean headNumbers(TableShape shape) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (SampleRow row : shape.sampleRows()) {
            for (int column : shape.labels()) {
                Optional<Cell> label = row.text(column);
                Optional<Kind> kind = label.isPresent() ? words(label.get()).kind(this) : Optional.empty();
                if (kind.isPresent()) {
                    kinds.add(kind.get());
                }
            }
            if (kinds.contains(Kind.PLAN) && kinds.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private LabelWords words(Cell label) {
        return TextLook.of(label).label(vocabulary);
    }

    /** Whether the row's label says what its numbers are. */
    boolean head(LabelWords label) {
        return headNumbers && label.kind(this).isPresent();
    }

    /** What a label makes of the numbers beside it, if anything. */
    Optional<Kind> kind(String label) {
        return KNOWN.get(label, this, RowPhrases::read);
    }

    private Optional<Kind> read(String label) {
        if (!maySay(label)) {
            return Optional.empty();
        }
        Wording wording = Wording.of(vocabulary, label);
        Set<Term> said = wording.termSet();
        boolean plan = !Collections.disjoint(said, PLANS);
        boolean result = !Collections.disjoint(said, RESULTS);
        if ((!plan && !result && !said.contains(Term.COMPARED) && !said.contains(Term.ATTAINMENT))
                || !wording.saysNothingElse()) {
            return Optional.empty();
        }
        Phrase phrase = reader.read(List.of(label));
        if (phrase.compared() || phrase.innermost().contains(Term.ATTAINMENT)) {
            return Optional.of(Kind.COMPARISON);
        }
        return plan == result ? Optional.empty() : Optional.of(plan ? Kind.PLAN : Kind.RESULT);
    }

    /** Most labels hold none of the words in question, brackets and units left aside, in which a word may be hidden. */
    private boolean maySay(String label) {
        return label.indexOf('(') >= 0
                || PhraseUnits.endsInUnit(label)
                || !Collections.disjoint(vocabulary.terms(label), TELLING);
    }

    /** The row's numbers under a column; the column itself where it says what they are. */
    ColumnInterpreter.Result under(ValueColumn column, String label, double[] numbers) {
        List<String> header = new ArrayList<>(column.layout().header());
        header.add(label);
        double[] ascending =
                Arrays.stream(numbers).filter(number -> number != 0).sorted().toArray();
        boolean negatives = ascending.length > 0 && ascending[0] < 0;
        return interpreter.interpret(
                column.column(),
                column.layout().header(),
                reader.read(header),
                new ColumnNumbers(ascending, negatives, List.of()));
    }

    /** Whether a column leaves it to its rows to say what the numbers are: "2019", "Ước 2020". */
    static boolean isOpen(ValueColumn column) {
        return STATUSES.containsAll(column.phrase().innermost())
                && !column.phrase().compared()
                && column.layout().isLevel();
    }

    /** Whether percentages are typed as fractions of one. */
    static boolean areFractions(ColumnLayout layout, double[] numbers) {
        double[] ascending = Arrays.stream(numbers).sorted().toArray();
        return layout.is(Measure.PCT_OF_PLAN)
                && ascending.length > 0
                && ascending[ascending.length - 1] <= LARGEST_FRACTION
                && ascending[ascending.length / 2] > SMALLEST_FRACTION;
    }
}
