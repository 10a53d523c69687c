/**
 * Finds the tables of a sheet and says of every number what it means: measure, period, unit, area, the row and column it
 * stands in. What is not understood becomes a finding and never a figure.
 */
@NullMarked
package vn.tiendo.recognise;

import org.jspecify.annotations.NullMarked;
