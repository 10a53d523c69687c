package vn.tiendo.model;

import java.util.List;
import java.util.Optional;

/**
 * What an indicator was before the period reviewed.
 *
 * @param samePeriod value of the same period last year, from the same workbook where it has one
 * @param year value of the whole last year
 * @param history past years, ascending
 */
public record Past(Optional<Observation> samePeriod, Optional<Observation> year, List<HistoryPoint> history) {

    public Past {
        history = List.copyOf(history);
    }
}
