package vn.tiendo.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Sector;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.HeadingMeaning;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.PriceBasis;
import vn.tiendo.reference.Recent;

/**
 * Explains a figure's wordings one after another: title, levels of the row, phrases of the column header. Every one must
 * be explained word for word, as an indicator, a part of the one before, an area, a total, a heading, a time; a figure
 * with an unexplained wording is about something the catalogue does not know.
 */
final class ContextReader {

    /** Stands for any province or district in the context wordings. */
    private static final String ANY_PROVINCE = "@province";

    private final CatalogueIndex index;
    private final PhraseReader phrases;
    private final Headings headings;
    private final Areas areas;
    private final Conversions conversions;

    /** Asked for every figure of a column. */
    private final Recent<String, Header> headers = new Recent<>();

    ContextReader(CatalogueIndex index, PhraseReader phrases, Headings headings, Areas areas, Conversions conversions) {
        this.index = index;
        this.phrases = phrases;
        this.headings = headings;
        this.areas = areas;
        this.conversions = conversions;
    }

    /** What a title says. A title that names no indicator says nothing but, perhaps, prices. */
    Context title(String title, Context outer) {
        Phrase phrase = phrases.read(title);
        Context context = outer.prices(phrase.prices());
        return headings.titleBeginnings(phrase.words(), this::isSender).stream()
                .flatMap(from -> named(new Phrase(phrase.tail(from), phrase.prices()), context).stream())
                .findFirst()
                .orElseGet(() -> headed(phrase, context));
    }

    /** "XUẤT NHẬP KHẨU 6 THÁNG ĐẦU NĂM": a title may head short wordings as a section does, and then says nothing more. */
    private Context headed(Phrase phrase, Context context) {
        for (int from : headings.titleBeginnings(phrase.words(), this::isSender)) {
            List<String> words = phrase.tail(from);
            for (int length = words.size(); length > 0; length--) {
                Set<String> kinds = headings.heading(words.subList(0, length)).kinds();
                if (!kinds.isEmpty()
                        && tail(words.subList(length, words.size()), Place.TITLE)
                                .isPresent()) {
                    return context.under(new HeadingMeaning(true, Set.of(), kinds));
                }
            }
        }
        return context;
    }

    /** The indicator that a title begins with, if the rest of it only says when, where and by what. */
    private Optional<Context> named(Phrase bare, Context context) {
        for (int length = index.longest(bare); length > 0; length--) {
            Optional<Context> named = titled(bare.key(length), context);
            if (named.isPresent()) {
                Optional<Tail> tail = tail(bare.tail(length), Place.TITLE);
                if (tail.isPresent()) {
                    return named.map(tail.get()::in);
                }
            }
        }
        return Optional.empty();
    }

    /** Whose letterhead stands before a title: a department or a place. */
    private boolean isSender(String words) {
        return index.isDepartment(words) || areas.find(words).isPresent();
    }

    private Optional<Context> titled(String key, Context context) {
        Optional<Context> named = named(key, context, Dimension.unknown());
        return named.isPresent() ? named : index.titleMeaning(key).map(context::meaning);
    }

    /** One level of a row path; empty where it cannot be explained. */
    Optional<Context> row(String label, boolean last, Context outer, Dimension dimension) {
        Phrase phrase = phrases.read(label);
        Context context = outer.prices(phrase.prices());
        List<Named> exact = context.meaning().isEmpty() ? index.exactly(label) : List.of();
        Optional<Context> named =
                among(exact, context, dimension).or(() -> indicator(phrase, context, dimension, Place.ROW));
        if (named.isPresent()) {
            return named;
        }
        Optional<Area> area = areas.place(label);
        if (area.isPresent()) {
            return Optional.of(in(area.get(), context));
        }
        if (headings.isTotal(phrase.key()) || headings.isTimeOrPlace(phrase.words())) {
            return Optional.of(context);
        }
        if (!last && headings.is("group", phrase.words())) {
            return Optional.of(context);
        }
        if (last || context.meaning().isPresent()) {
            return Optional.empty();
        }
        HeadingMeaning heading = headings.heading(phrase.words());
        return heading.heading() ? Optional.of(context.under(heading)) : Optional.empty();
    }

    /** One phrase of a column header; empty where it cannot be explained. */
    Optional<Context> column(String header, Context outer, Dimension dimension) {
        Header read = headers.get(header, this, ContextReader::header);
        Context context = outer.prices(read.phrase().prices());
        if (read.mayName() && (!context.isUnderSector() || context.meaning().isPresent())) {
            Optional<Context> named = indicator(read.phrase(), context, dimension, Place.COLUMN);
            if (named.isPresent()) {
                return named;
            }
        }
        if (read.saysNothing()) {
            return Optional.of(context);
        }
        return areas.place(header).map(area -> in(area, context));
    }

    private Header header(String header) {
        Phrase phrase = phrases.read(header);
        return new Header(phrase, index.longest(phrase) > 0, saysNothing(header, phrase));
    }

    private boolean saysNothing(String header, Phrase phrase) {
        return headings.isColumnWording(phrase.words())
                || headings.isTotal(phrase.key())
                || conversions.find(header).isPresent();
    }

    private Context in(Area area, Context context) {
        boolean province = area.level() != AreaLevel.COUNTRY && area.level() != AreaLevel.REGION;
        Optional<String> own = province
                ? context.meaning().flatMap(meaning -> index.meaning(meaning, ANY_PROVINCE))
                : Optional.empty();
        return own.map(context::meaning).orElse(context).area(area);
    }

    /** The indicator that the phrase begins with, if the words after it only say when, where or how it was counted. */
    private Optional<Context> indicator(Phrase phrase, Context context, Dimension dimension, Place place) {
        for (int length = index.longest(phrase); length > 0; length--) {
            String key = phrase.key(length);
            Optional<Context> found = part(key, context);
            if (found.isEmpty()) {
                found = named(key, context, dimension);
            }
            if (found.isPresent()) {
                Optional<Tail> tail = tail(phrase.tail(length), place);
                if (tail.isPresent()) {
                    return found.map(tail.get()::in);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Context> part(String key, Context context) {
        if (context.meaning().isPresent()) {
            return index.meaning(context.meaning().get(), key).map(context::meaning);
        }
        for (String heading : context.headings()) {
            Optional<String> meaning = index.meaning(heading, key);
            if (meaning.isPresent()) {
                return meaning.map(context::meaning);
            }
        }
        return Optional.empty();
    }

    /** A full wording counts where nothing was named yet, or an indicator of the same family. */
    private Optional<Context> named(String key, Context context, Dimension dimension) {
        return among(index.named(key), context, dimension);
    }

    private Optional<Context> among(List<Named> known, Context context, Dimension dimension) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Named> candidates = known.stream()
                .filter(named -> fits(named, context.prices()))
                .filter(named -> isRelated(named.indicator(), context))
                .toList();
        if (candidates.size() < 2) {
            return candidates.stream().findFirst().map(context::meaning);
        }
        return candidates.stream()
                .filter(named -> dimension.admits(index.dimension(named.indicator())))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(context::meaning);
    }

    private boolean fits(Named named, PriceBasis prices) {
        if (named.prices().isStated()) {
            return prices.agreesWith(named.prices());
        }
        PriceBasis own = index.prices(named.indicator());
        boolean rate = named.indicator().kind() == IndicatorKind.RATE;
        return !prices.isStated() || (own.isStated() ? own.agreesWith(prices) : rate || !isConstant(prices));
    }

    private static boolean isConstant(PriceBasis prices) {
        return prices.kind() == PriceBasis.Kind.CONSTANT;
    }

    private boolean isRelated(Indicator indicator, Context context) {
        Sector sector = indicator.sector();
        return context.meaning()
                        .map(meaning -> index.family(meaning).equals(index.family(indicator.code())))
                        .orElse(true)
                && context.sectors().contains(sector);
    }

    private Optional<Tail> tail(List<String> words, Place place) {
        if (isNeutral(words, place)) {
            return Optional.of(Tail.NONE);
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                Optional<Area> area = areas.find(String.join(" ", words.subList(from, to)));
                if (area.isPresent()
                        && isNeutral(words.subList(0, from), place)
                        && isNeutral(words.subList(to, words.size()), place)) {
                    return Optional.of(new Tail(area));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNeutral(List<String> words, Place place) {
        return switch (place) {
            case TITLE -> headings.isTitleTail(words);
            case ROW -> headings.isTimeOrPlace(words);
            case COLUMN -> headings.isColumnWording(words);
        };
    }

    /**
     * A phrase of a column header.
     *
     * @param mayName whether an indicator may be named at its beginning
     * @param saysNothing words of columns, a total or a unit: it leaves open what the figures are about
     */
    private record Header(Phrase phrase, boolean mayName, boolean saysNothing) {}

    /** Where a wording stands. */
    private enum Place {
        TITLE,
        ROW,
        COLUMN
    }

    /** The words after a name: they may hold an area. */
    private record Tail(Optional<Area> area) {

        private static final Tail NONE = new Tail(Optional.empty());

        private Context in(Context context) {
            return area.map(context::area).orElse(context);
        }
    }
}
