/**
 * From figures to observations: which indicator, area and period a figure belongs to, in the catalogue's unit; which of
 * several figures of the same thing counts; what does not add up. Nothing is matched by likeness.
 */
@NullMarked
package vn.tiendo.normalise;

import org.jspecify.annotations.NullMarked;
