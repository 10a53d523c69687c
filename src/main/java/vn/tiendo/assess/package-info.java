/**
 * Observations to assessments: what a half-year honestly says about the year's target. Every measure, verdict and
 * interval is computed here, unrounded, and nothing here knows how it will be worded.
 *
 * <p>Callers may rely on three things: nothing is derived from a plan that no workbook states, no later year is used to
 * judge an earlier one, and a verdict before the year's end rests on an interval, never on half of the plan.
 */
@NullMarked
package vn.tiendo.assess;

import org.jspecify.annotations.NullMarked;
