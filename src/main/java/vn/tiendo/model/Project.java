package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One public-investment project of the year's capital plan.
 *
 * @param name as printed
 * @param owner investor or department, may be empty
 * @param capitalSource source of capital as printed, may be empty
 * @param oda whether foreign aid pays for it
 * @param plans plan of this year by authority, the leading one first: percentages and gaps are measured against it
 * @param disbursed paid out so far
 * @param percent disbursed in per cent of the leading plan, recomputed
 * @param gapToPath plan times the usual share by now, minus disbursed; positive means behind
 * @param illustrative whether its workbook is labelled as illustration
 * @param source the figure of the disbursement, or of the plan where nothing is disbursed
 */
public record Project(
        String name,
        String owner,
        String capitalSource,
        boolean oda,
        List<Observation> plans,
        Optional<Observation> disbursed,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> gapToPath,
        boolean illustrative,
        Figure source) {

    public Project {
        plans = List.copyOf(plans);
    }
}
