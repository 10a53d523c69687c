package vn.tiendo.normalise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.ConvertibleUnit;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.PriceBasis;

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
    private final Conversions conversions;

    /** The row read last, since all figures of a row follow each other. */
    private Row lastRow = new Row("", List.of(), PriceBasis.UNSTATED, Optional.empty(), Optional.empty());

    FigureMatcher(CatalogueIndex index, PhraseReader phrases, Headings headings, Areas areas, Conversions conversions) {
        this.index = index;
        this.phrases = phrases;
        this.headings = headings;
        this.areas = areas;
        this.conversions = conversions;
        this.reader = new ContextReader(index, phrases, headings, areas);
    }

    /** The catalogue's entry for the figure, if every wording around it is understood. */
    Optional<Match> match(Figure figure) {
        PriceBasis prices = figure.priceBasis().isEmpty()
                ? PriceBasis.UNSTATED
                : phrases.read("(giá " + figure.priceBasis() + ")").prices();
        Optional<String> dimension = figure.measure().isLevel()
                ? conversions.find(figure.unit()).map(ConvertibleUnit::dimension)
                : Optional.empty();
        Optional<Context> context = row(figure, prices, dimension);
        for (String header : figure.columnHeader()) {
            context = context.flatMap(outer -> reader.column(header, outer, dimension));
        }
        return context.flatMap(inner -> decide(figure, inner));
    }

    private Optional<Context> row(Figure figure, PriceBasis prices, Optional<String> dimension) {
        if (!lastRow.isOf(figure, prices, dimension)) {
            Optional<Context> context = Optional.of(reader.title(figure.table(), Context.NOTHING.prices(prices)));
            List<String> path = figure.rowPath();
            for (int level = 0; level < path.size(); level++) {
                String label = path.get(level);
                boolean last = level == path.size() - 1;
                context = context.flatMap(outer -> reader.row(label, last, outer, dimension));
            }
            lastRow = new Row(figure.table(), path, prices, dimension, context);
        }
        return lastRow.context();
    }

    private Optional<Match> decide(Figure figure, Context context) {
        Optional<Indicator> indicator = context.meaning().flatMap(index::indicator);
        if (indicator.isEmpty()
                || !context.sectors().contains(indicator.get().sector())
                || !pricesAgree(indicator.get(), context)
                || isNarrowed(figure)) {
            return Optional.empty();
        }
        Optional<Area> printed = figure.area().isEmpty() ? Optional.empty() : areas.find(figure.area());
        if (!figure.area().isEmpty() && printed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Match(indicator.get(), context.area().or(() -> printed)));
    }

    private boolean pricesAgree(Indicator indicator, Context context) {
        PriceBasis own = index.prices(indicator);
        if (!context.prices().isStated()) {
            return !context.pricesRequired();
        }
        return own.isStated()
                ? own.agreesWith(context.prices())
                : context.prices().kind() != PriceBasis.Kind.CONSTANT;
    }

    /** A title about something narrower than the indicator, unless the row itself speaks of it. */
    private boolean isNarrowed(Figure figure) {
        List<String> narrowing = headings.narrowing(phrases.read(figure.table()).words());
        String row = " " + phrases.read(figure.label()).key() + " ";
        return narrowing.stream().anyMatch(phrase -> !row.contains(" " + phrase + " "));
    }

    private record Row(
            String table, List<String> path, PriceBasis prices, Optional<String> dimension, Optional<Context> context) {

        boolean isOf(Figure figure, PriceBasis otherPrices, Optional<String> otherDimension) {
            return path.equals(figure.rowPath())
                    && table.equals(figure.table())
                    && prices.equals(otherPrices)
                    && dimension.equals(otherDimension);
        }
    }
}
