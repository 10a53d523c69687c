package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of the way from last year's level to the target is gone, for levels and ratios that start from a base.
 *
 * @param base the level at the end of last year
 * @param percent part of the way gone in per cent; empty where the base already meets the target ("giữ vững")
 */
public record BaseProgress(Observation base, Optional<BigDecimal> percent) {}
