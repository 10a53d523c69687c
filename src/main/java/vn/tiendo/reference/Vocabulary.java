package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * The wordings of statistical workbooks: what headings say, which lines are no titles, which words are units. All of it
 * is data; adding a wording is a line in {@code wordings.tsv} or {@code units.tsv}.
 */
public final class Vocabulary {

    private static final Pattern BETWEEN_UNITS = Pattern.compile(";|,(?!\\d)|\\s[-–&]\\s|\\svà\\s");

    private final WordMatcher wordings;
    private final Units units;
    private final Recent<String, List<TermMatch>> found = Recent.ofRows();
    private final Recent<String, List<TermMatch>> leading = Recent.ofRows();
    private final Recent<String, Optional<UnitEntry>> single = new Recent<>();
    private final Recent<String, List<UnitEntry>> lists = new Recent<>();

    private Vocabulary(WordMatcher wordings, Units units) {
        this.wordings = wordings;
        this.units = units;
    }

    /** The built-in vocabulary. */
    public static Vocabulary load() {
        WordMatcher wordings = new WordMatcher();
        for (CSVRecord row : DataTable.read("wordings.tsv")) {
            Term term = Term.valueOf(row.get("term").toUpperCase(Locale.ROOT).replace('-', '_'));
            DataTable.list(row.get("spellings")).forEach(spelling -> wordings.add(term, spelling));
        }
        return new Vocabulary(wordings, new Units(DataTable.read("units.tsv")));
    }

    /** The wordings in a composed text, the longest first, left to right, none overlapping. */
    public List<TermMatch> find(String composed) {
        return found.get(composed, wordings, (known, text) -> List.copyOf(known.find(text)));
    }

    /** What a text says, without the places. */
    public Set<Term> terms(String text) {
        Set<Term> terms = EnumSet.noneOf(Term.class);
        find(PlainText.composed(text)).forEach(match -> terms.add(match.term()));
        return terms;
    }

    /** Whether the text begins with a wording of that kind. */
    public boolean beginsWith(String text, Term term) {
        return leading(text, term).isPresent();
    }

    /** Whether the text begins with a wording of one of these kinds. */
    public boolean beginsWithAny(String text, Set<Term> terms) {
        return leading(text, terms).isPresent();
    }

    /** The wording of that kind that the text begins with, punctuation before it left aside. */
    public Optional<TermMatch> leading(String text, Term term) {
        return leading(text, Set.of(term));
    }

    private Optional<TermMatch> leading(String text, Set<Term> terms) {
        for (TermMatch match : leading.get(PlainText.composed(text), wordings, WordMatcher::leading)) {
            if (terms.contains(match.term())) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** The unit that exactly this text names, "Đơn vị tính:" before it or brackets around it left aside. */
    public Optional<UnitEntry> unit(String text) {
        return single.get(text, units, Units::read);
    }

    /** All units of a text that is nothing but units ("Nghìn tấn; triệu USD"); empty where anything else is in it. */
    public List<UnitEntry> unitList(String text) {
        return lists.get(text, this, Vocabulary::readList);
    }

    private List<UnitEntry> readList(String text) {
        Optional<UnitEntry> whole = unit(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<UnitEntry> units = new ArrayList<>();
        for (String part : BETWEEN_UNITS.split(text, -1)) {
            Optional<UnitEntry> unit = unit(part);
            if (unit.isEmpty()) {
                return List.of();
            }
            if (!units.contains(unit.get())) {
                units.add(unit.get());
            }
        }
        return List.copyOf(units);
    }

    /** What is counted by a heading that goes on with these words after "số". */
    public Optional<UnitEntry> counted(String text) {
        return units.counted(text);
    }

    /** A word from a unit column that the list does not hold, spelt as the figures print units. */
    public String unitAsPrinted(String text) {
        Optional<UnitEntry> known = unit(text);
        return known.isPresent() ? known.get().name() : units.asPrinted(text);
    }
}
