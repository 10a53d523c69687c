package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;

/** Indicators for tests, built step by step. */
public final class Indicators {

    private Indicators() {}

    public static Indicator flow(String code, String name, Sector sector, String unit, String department) {
        return of(code, name, sector, unit, department, IndicatorKind.FLOW, Direction.HIGHER_BETTER, true);
    }

    public static Indicator rate(String code, String name, Sector sector, String department) {
        return of(code, name, sector, "%", department, IndicatorKind.RATE, Direction.HIGHER_BETTER, false);
    }

    public static Indicator stock(String code, String name, Sector sector, String unit, String department) {
        return of(code, name, sector, unit, department, IndicatorKind.STOCK, Direction.NEUTRAL, false);
    }

    private static Indicator of(
            String code,
            String name,
            Sector sector,
            String unit,
            String department,
            IndicatorKind kind,
            Direction direction,
            boolean percentOfPlan) {
        return new Indicator(
                code,
                name,
                name + " (en)",
                sector,
                department,
                unit,
                "",
                kind,
                direction,
                percentOfPlan,
                false,
                true,
                Optional.empty(),
                PlanAuthority.UNSTATED,
                Scope.PUBLIC,
                List.of(),
                Set.of());
    }

    public static Indicator part(Indicator indicator, String parent) {
        return changed(indicator, Optional.of(parent), false, indicator.scope());
    }

    public static Indicator restricted(Indicator indicator) {
        return changed(indicator, indicator.parent(), indicator.headline(), Scope.RESTRICTED);
    }

    private static Indicator changed(Indicator old, Optional<String> parent, boolean headline, Scope scope) {
        return new Indicator(
                old.code(),
                old.nameVi(),
                old.nameEn(),
                old.sector(),
                old.department(),
                old.unit(),
                old.priceBasis(),
                old.kind(),
                old.direction(),
                old.percentOfPlan(),
                old.yearEndOnly(),
                headline,
                parent,
                old.leadingAuthority(),
                scope,
                old.aliases(),
                old.abnormalYears());
    }
}
