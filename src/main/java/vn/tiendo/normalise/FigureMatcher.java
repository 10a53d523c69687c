package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.ConvertibleUnit;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.LearnedWording;
import vn.tiendo.reference.LearnedWordings;
import vn.tiendo.reference.PriceBasis;
import vn.tiendo.reference.Recent;

/**
 * Finds the indicator of a figure. The indicator may stand in the row, the column header or the title; the area in any of
 * them. All must agree, and every wording must be explained ({@link ContextReader}).
 */
final class FigureMatcher {

    private final CatalogueIndex index;
    private final ContextReader reader;
    private final PhraseReader phrases;
    private final Headings headings;
    private final Areas areas;
    private final LearnedWordings learned;
    private final Conversions conversions;

    /** What titles said so far, and the numbers by which rows are looked up: a context itself is long to compare. */
    private final List<Context> contexts = new ArrayList<>();

    private final Map<Context, Integer> numbers = new HashMap<>();
    private final Recent<Title, Integer> titles = new Recent<>();
    private final Recent<Row, RowWords.Told> rows = Recent.ofRows();
    private final Recent<Measured, Optional<Context>> measuredRows = new Recent<>();
    private final Recent<Row, Optional<Context>> wholes = Recent.ofRows();

    /** The figures of a table come one after the other. */
    private Title lastTitle = new Title("", "");

    /** The number of the last title, −1 before the first. */
    private int lastTitled = -1;

    FigureMatcher(
            CatalogueIndex index,
            PhraseReader phrases,
            Headings headings,
            Areas areas,
            Conversions conversions,
            LearnedWordings learned) {
        this.learned = learned;
        this.index = index;
        this.phrases = phrases;
        this.headings = headings;
        this.areas = areas;
        this.conversions = conversions;
        this.reader = new ContextReader(index, phrases, headings, areas, conversions);
    }

    /** The catalogue's entry for the figure, if every wording around it is understood. */
    Optional<Match> match(Figure figure, RowWords labels) {
        int titled = titled(figure);
        Optional<Context> row = inRow(figure, labels, titled);
        Optional<Context> column = row.isPresent() ? inColumn(figure, row.get()) : row;
        Optional<Match> match = column.isPresent() ? decide(figure, column.get()) : Optional.empty();
        return match.isPresent() ? match : learned(figure, titled);
    }

    /**
     * The amount that a row of no indicator is a part of: what title and labels around it say ("Hàng hóa xuất khẩu" over
     * "Tôn", "Dăm gỗ"). Empty where its own label names something that the catalogue knows elsewhere.
     */
    Optional<Match> whole(Figure figure, RowWords labels) {
        int titled = titled(figure);
        Optional<Context> whole = labels.isPartRead(titled)
                ? labels.whole()
                : labels.readPart(titled, wholeOf(new Row(titled, labels.labels())));
        return whole.isEmpty()
                ? Optional.empty()
                : inColumn(figure, whole.get()).flatMap(context -> decide(figure, context));
    }

    private Optional<Context> wholeOf(Row row) {
        int level = row.path().size() - 1;
        if (level < 0) {
            return Optional.empty();
        }
        Row around = new Row(row.titled(), row.path().subList(0, level));
        return wholes.get(around, this, FigureMatcher::around)
                .filter(context -> context.meaning().isPresent()
                        && isOfNothingKnown(row.path().get(level)));
    }

    private boolean isOfNothingKnown(String label) {
        Phrase phrase = phrases.read(label);
        boolean named = false;
        for (int length = index.longest(phrase); length > 0; length--) {
            named |= !index.named(phrase.key(length)).isEmpty();
        }
        return !named
                && !phrase.words().isEmpty()
                && !headings.isTotal(phrase.key())
                && !headings.isTimeOrPlace(phrase.words())
                && !headings.is("group", phrase.words())
                && areas.place(label).isEmpty();
    }

    private Optional<Context> around(Row row) {
        Dimension dimension = Dimension.unknown();
        Optional<Context> context = Optional.of(contexts.get(row.titled()));
        for (String label : row.path()) {
            context = context.flatMap(outer -> reader.row(label, false, outer, dimension));
        }
        return context;
    }

    private Optional<String> dimension(Figure figure) {
        return figure.measure().isLevel()
                ? conversions.find(figure.unit()).map(ConvertibleUnit::dimension)
                : Optional.empty();
    }

    private Optional<Context> inRow(Figure figure, RowWords labels, int titled) {
        List<String> path = labels.labels();
        if (!path.isEmpty() && RowWords.isNamedByHeading(figure, path.get(path.size() - 1))) {
            return placed(figure, labels, titled);
        }
        RowWords.Told told = labels.isRead(titled)
                ? labels.told()
                : labels.read(titled, rows.get(new Row(titled, labels.labels()), this, FigureMatcher::told));
        return told.whateverTheUnit()
                ? told.context()
                : measuredRows.get(
                        new Measured(new Row(titled, labels.labels()), dimension(figure)), this, FigureMatcher::read);
    }

    private Optional<Context> placed(Figure figure, RowWords labels, int titled) {
        List<String> path = new ArrayList<>(labels.labels());
        path.set(path.size() - 1, figure.area());
        return measuredRows.get(new Measured(new Row(titled, path), dimension(figure)), this, FigureMatcher::read);
    }

    /** The number of what the figure's title says. */
    private int titled(Figure figure) {
        if (lastTitled < 0 || !lastTitle.is(figure.table(), figure.priceBasis())) {
            lastTitle = new Title(figure.table(), figure.priceBasis());
            lastTitled = titles.get(lastTitle, this, FigureMatcher::numbered);
        }
        return lastTitled;
    }

    private Optional<Context> inColumn(Figure figure, Context row) {
        Dimension dimension = new Dimension(dimension(figure));
        Optional<Context> context = Optional.of(row);
        for (String header : figure.columnHeader()) {
            if (context.isPresent()) {
                context = reader.column(header, context.get(), dimension);
            }
        }
        return context;
    }

    /** A row that a person named: its own words need no explanation, those of its column still do. */
    private Optional<Match> learned(Figure figure, int titled) {
        Optional<String> code = learned.of(figure.rowPath(), figure.table())
                .map(LearnedWording::indicator)
                .filter(named -> !named.isEmpty());
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Area> ofTitle = contexts.get(titled).area();
        Optional<Area> rowed = figure.rowPath().stream()
                .flatMap(label -> areas.place(label).stream())
                .reduce((outer, inner) -> inner);
        Optional<Area> printed = figure.area().isEmpty() ? Optional.empty() : areas.place(figure.area());
        Optional<Area> area = rowed.or(() -> narrower(ofTitle, printed));
        return inColumn(figure, Context.NOTHING.meaning(code.get()))
                .flatMap(Context::meaning)
                .flatMap(index::indicator)
                .map(indicator -> new Match(indicator, area));
    }

    /** Titles that say the same, mostly nothing, share a number and what their rows say. */
    private int numbered(Title title) {
        PriceBasis prices = title.priceBasis().isEmpty()
                ? PriceBasis.UNSTATED
                : phrases.read("(giá " + title.priceBasis() + ")").prices();
        Context said = reader.title(title.text(), Context.NOTHING.prices(prices));
        Integer number = numbers.putIfAbsent(said, contexts.size());
        if (number != null) {
            return number;
        }
        contexts.add(said);
        return contexts.size() - 1;
    }

    private RowWords.Told told(Row row) {
        Dimension dimension = Dimension.unknown();
        Optional<Context> context = read(row, dimension);
        return new RowWords.Told(context, !dimension.hasDecided());
    }

    private Optional<Context> read(Measured measured) {
        return read(measured.row(), new Dimension(measured.dimension()));
    }

    private Optional<Context> read(Row row, Dimension dimension) {
        Optional<Context> context = Optional.of(contexts.get(row.titled()));
        for (int level = 0; level < row.path().size(); level++) {
            String label = row.path().get(level);
            boolean last = level == row.path().size() - 1;
            context = context.flatMap(outer -> reader.row(label, last, outer, dimension));
        }
        return context;
    }

    private Optional<Match> decide(Figure figure, Context context) {
        Optional<Indicator> indicator = context.meaning().flatMap(index::indicator);
        if (indicator.isEmpty()
                || !context.sectors().contains(indicator.get().sector())
                || !pricesAgree(indicator.get(), context)
                || isNarrowed(figure)
                || isPartOfSender(figure, indicator.get())) {
            return Optional.empty();
        }
        Optional<Area> printed = figure.area().isEmpty() ? Optional.empty() : areas.place(figure.area());
        if (!figure.area().isEmpty() && printed.isEmpty()) {
            return Optional.empty();
        }
        boolean titled = context.area().equals(contexts.get(titled(figure)).area());
        Optional<Area> area = titled ? narrower(context.area(), printed) : context.area();
        return Optional.of(new Match(indicator.get(), area));
    }

    /** "Huyện Krông Pắc" at the head of a sheet whose title goes on with "tỉnh Đắk Lắk". */
    private static Optional<Area> narrower(Optional<Area> ofTitle, Optional<Area> printed) {
        boolean within = ofTitle.isPresent()
                && printed.isPresent()
                && printed.get().level().compareTo(ofTitle.get().level()) > 0;
        return within ? printed : ofTitle.or(() -> printed);
    }

    /** Growth is measured at constant prices even where its name does not say so; a level is not. */
    private boolean pricesAgree(Indicator indicator, Context context) {
        PriceBasis own = index.prices(indicator);
        if (!context.prices().isStated()) {
            return !context.pricesRequired();
        }
        return own.isStated()
                ? own.agreesWith(context.prices())
                : indicator.kind() == IndicatorKind.RATE || context.prices().kind() != PriceBasis.Kind.CONSTANT;
    }

    /** A title about something narrower than the indicator, unless the row itself speaks of it. */
    private boolean isNarrowed(Figure figure) {
        List<String> narrowing = headings.narrowing(phrases.read(figure.table()).words());
        if (narrowing.isEmpty()) {
            return false;
        }
        String row = " " + phrases.read(figure.label()).key() + " ";
        return narrowing.stream().anyMatch(phrase -> !row.contains(" " + phrase + " "));
    }

    /** "Thuế bảo vệ môi trường" in a book of the customs is what these collect of it. */
    private boolean isPartOfSender(Figure figure, Indicator indicator) {
        String office = headings.senders(phrases.read(figure.table()).words())
                .get(indicator.sector().code());
        if (office == null) {
            return false;
        }
        String department = Folding.key(indicator.department());
        return !department.contains(office) && !office.contains(department);
    }

    private record Title(String text, String priceBasis) {

        boolean is(String itsText, String itsPriceBasis) {
            return text.equals(itsText) && priceBasis.equals(itsPriceBasis);
        }
    }

    private record Measured(Row row, Optional<String> dimension) {}

    private record Row(int titled, List<String> path) {}
}
