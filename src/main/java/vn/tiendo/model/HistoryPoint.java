package vn.tiendo.model;

import java.util.Optional;

/**
 * One past year of an indicator, for the history chart and the sparkline.
 *
 * @param year the year
 * @param partial value of the same part of that year (the half-year, say)
 * @param full value of the whole year
 * @param target annual target of that year
 */
public record HistoryPoint(
        int year, Optional<Observation> partial, Optional<Observation> full, Optional<Observation> target) {}
