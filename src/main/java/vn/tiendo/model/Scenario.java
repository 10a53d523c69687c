package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target for the reviewed part of the year itself ("kịch bản 6 tháng"), beside the annual one.
 *
 * @param target the scenario's target
 * @param reached whether the period reached it; empty where there is no value, or direction is neutral
 * @param gap actual minus target, in the gap's unit of the assessment
 * @param attainmentPercent actual in per cent of it, where a percentage of plan is legal
 */
public record Scenario(
        Observation target,
        Optional<Boolean> reached,
        Optional<BigDecimal> gap,
        Optional<BigDecimal> attainmentPercent) {}
