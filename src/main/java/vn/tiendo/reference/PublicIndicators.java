package vn.tiendo.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;

/** The indicators that an office allows everybody to see. What is restricted stays so, whatever the configuration says. */
public final class PublicIndicators {

    private PublicIndicators() {}

    /** The codes that can be named: of sectors and of indicators. */
    public static List<String> codes(Catalogue catalogue) {
        return Stream.concat(
                        Arrays.stream(Sector.values()).map(Sector::code),
                        catalogue.indicators().stream().map(Indicator::code))
                .toList();
    }

    /** The catalogue with the internal indicators of these codes or sectors made public. */
    public static Catalogue in(Catalogue catalogue, Set<String> codes) {
        return new Catalogue(catalogue.indicators().stream()
                .map(indicator -> isNamed(indicator, codes) && indicator.scope() == Scope.INTERNAL
                        ? madePublic(indicator)
                        : indicator)
                .toList());
    }

    private static boolean isNamed(Indicator indicator, Set<String> codes) {
        return codes.contains(indicator.code())
                || codes.contains(indicator.sector().code());
    }

    private static Indicator madePublic(Indicator internal) {
        return new Indicator(
                internal.code(),
                internal.nameVi(),
                internal.nameEn(),
                internal.sector(),
                internal.department(),
                internal.unit(),
                internal.priceBasis(),
                internal.kind(),
                internal.direction(),
                internal.percentOfPlan(),
                internal.yearEndOnly(),
                internal.headline(),
                internal.parent(),
                internal.leadingAuthority(),
                Scope.PUBLIC,
                internal.aliases(),
                internal.abnormalYears());
    }
}
