package vn.tiendo.normalise;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Area;
import vn.tiendo.model.Sector;
import vn.tiendo.reference.HeadingMeaning;
import vn.tiendo.reference.PriceBasis;

/**
 * What the wordings read so far, from the title inwards, have said about a figure.
 *
 * @param meaning code of the indicator, or of a context that is none yet; empty while nothing was named
 * @param area the area named
 * @param prices the prices named
 * @param pricesRequired whether the wording means the indicator only in stated prices
 * @param sectors sectors that the headings above allow
 * @param headings kinds of headings above under which short wordings count
 */
record Context(
        Optional<String> meaning,
        Optional<Area> area,
        PriceBasis prices,
        boolean pricesRequired,
        Set<Sector> sectors,
        Set<String> headings) {

    private static final int SECTORS = Sector.values().length;

    static final Context NOTHING = new Context(
            Optional.empty(), Optional.empty(), PriceBasis.UNSTATED, false, EnumSet.allOf(Sector.class), Set.of());

    Context {
        sectors = Set.copyOf(sectors);
        headings = Set.copyOf(headings);
    }

    Context meaning(String code) {
        return new Context(Optional.of(code), area, prices, pricesRequired, sectors, headings);
    }

    Context meaning(Named named) {
        return new Context(
                Optional.of(named.indicator().code()),
                area,
                prices,
                pricesRequired || named.prices().isStated(),
                sectors,
                headings);
    }

    Context area(Area named) {
        return new Context(meaning, Optional.of(named), prices, pricesRequired, sectors, headings);
    }

    /** The same with these prices, where any are named; the innermost naming counts. */
    Context prices(PriceBasis named) {
        return named.isStated() ? new Context(meaning, area, named, pricesRequired, sectors, headings) : this;
    }

    Context under(HeadingMeaning heading) {
        Set<Sector> allowed = EnumSet.noneOf(Sector.class);
        allowed.addAll(sectors);
        if (!heading.sectors().isEmpty()) {
            allowed.retainAll(heading.sectors());
        }
        Set<String> kinds = new HashSet<>(headings);
        kinds.addAll(heading.kinds());
        return new Context(meaning, area, prices, pricesRequired, allowed, kinds);
    }

    /** Whether a heading above names sectors. */
    boolean isUnderSector() {
        return sectors.size() < SECTORS;
    }
}
