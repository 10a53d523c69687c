package vn.tiendo.model;

import java.util.Optional;

/**
 * Where the year will end by the indicator's own season.
 *
 * @param path how much of the year past years had by now
 * @param projection where the year is expected to end
 * @param record how the projecting rule did before
 */
public record Outlook(Optional<SeasonalPath> path, Optional<Projection> projection, Optional<RuleRecord> record) {}
