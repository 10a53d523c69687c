package vn.tiendo.model;

import java.util.Optional;

/**
 * What workbooks themselves say of an indicator's progress; nothing is derived from it in silence.
 *
 * @param attainment percentage of plan as printed
 * @param growth growth (or index) on the same period as printed, as growth: 0 means no change
 * @param yearEnd the workbook's own estimate of the whole year
 */
public record Stated(Optional<Observation> attainment, Optional<Observation> growth, Optional<Observation> yearEnd) {}
