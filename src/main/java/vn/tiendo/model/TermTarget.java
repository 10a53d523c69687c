package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target beyond the year reviewed: of a congress term, a five-year plan, a programme; or a draft of any plan, which is
 * shown with its baseline and feasibility and never judged. Computed numbers are unrounded and empty where they may not be
 * computed.
 *
 * @param indicator the catalogue's entry
 * @param area the area
 * @param target the target, of the term or of its last year
 * @param draft whether a workbook calls it a draft
 * @param base value before the term began; of a sum over the term there is none
 * @param now the latest value, or what the term has summed up to so far
 * @param progressPercent part of the way from base to target gone, or of the sum reached
 * @param termGonePercent part of the term gone by
 * @param requiredYearly what each remaining year must deliver, in {@code requiredUnit}
 * @param requiredUnit {@code %} for a compounded growth, points or the indicator's unit a year otherwise
 * @param feasibility that against all years on record
 */
public record TermTarget(
        Indicator indicator,
        Area area,
        Observation target,
        boolean draft,
        Optional<Observation> base,
        Optional<Observation> now,
        Optional<BigDecimal> progressPercent,
        Optional<BigDecimal> termGonePercent,
        Optional<BigDecimal> requiredYearly,
        String requiredUnit,
        Feasibility feasibility) {}
