package vn.tiendo.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the catalogue.
 *
 * @param code stable ASCII word ({@code industry-output}), also the name of its chart
 * @param nameVi Vietnamese name, as the page shows it
 * @param nameEn English name
 * @param sector sector under which it is shown
 * @param department Vietnamese name of the department that answers for it
 * @param unit the unit in which it is kept and compared, as printed ("tỷ đồng")
 * @param priceBasis price basis, where one distinguishes it from a sister indicator; else empty
 * @param kind how it adds up
 * @param direction which way is good
 * @param percentOfPlan whether a percentage of plan may be computed for it
 * @param yearEndOnly measured once a year: no verdict before the year's end
 * @param headline shown as a row of its own; otherwise a part that opens under its parent
 * @param parent code of the indicator it is part of
 * @param leadingAuthority whose plan counts in messages
 * @param scope who may see it
 * @param aliases further wordings that mean it, matched exactly after folding
 * @param abnormalYears years left out of its seasonal path
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        Sector sector,
        String department,
        String unit,
        String priceBasis,
        IndicatorKind kind,
        Direction direction,
        boolean percentOfPlan,
        boolean yearEndOnly,
        boolean headline,
        Optional<String> parent,
        PlanAuthority leadingAuthority,
        Scope scope,
        List<String> aliases,
        Set<Integer> abnormalYears) {

    private static final String GROWTH = "-growth";

    public Indicator {
        aliases = List.copyOf(aliases);
        abnormalYears = Set.copyOf(abnormalYears);
    }

    /**
     * Whether a percentage of plan of it says something (judgement.md, "attainment"): of levels, where the catalogue allows
     * it, never where less is better or both sides of a range can fail.
     */
    public boolean isComparedInPercent() {
        boolean level = kind.isLevel();
        return percentOfPlan && level && direction != Direction.LOWER_BETTER && direction != Direction.RANGE;
    }

    /**
     * The growth of an amount on the year before, for which some plans set a target instead of the amount: in per cent,
     * shown and answered for as the amount itself.
     */
    public Indicator growth() {
        boolean lower = direction == Direction.LOWER_BETTER;
        return new Indicator(
                code + GROWTH,
                (lower ? "Mức tăng, giảm " : "Tốc độ tăng ") + small(nameVi),
                "Growth of " + small(nameEn),
                sector,
                department,
                PercentUnit.PERCENT.printed(),
                "",
                IndicatorKind.RATE,
                direction,
                false,
                false,
                headline,
                Optional.empty(),
                leadingAuthority,
                scope,
                List.of(),
                Set.of());
    }

    /** A name within another; one that begins with an abbreviation keeps its capitals. */
    private static String small(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** The same under another department. */
    public Indicator answeredBy(String other) {
        return with(other, parent, aliases);
    }

    /** The same as a part of another indicator, or of none. */
    public Indicator withParent(Optional<String> other) {
        return with(department, other, aliases);
    }

    /** The same under other further wordings. */
    public Indicator withAliases(List<String> others) {
        return with(department, parent, others);
    }

    private Indicator with(String otherDepartment, Optional<String> otherParent, List<String> otherAliases) {
        return new Indicator(
                code,
                nameVi,
                nameEn,
                sector,
                otherDepartment,
                unit,
                priceBasis,
                kind,
                direction,
                percentOfPlan,
                yearEndOnly,
                headline,
                otherParent,
                leadingAuthority,
                scope,
                otherAliases,
                abnormalYears);
    }
}
