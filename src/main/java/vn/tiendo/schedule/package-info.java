/** Repeats a batch, one at a time, each in a process of its own: when the input folder has changed and settled, and by the clock. */
@NullMarked
package vn.tiendo.schedule;

import org.jspecify.annotations.NullMarked;
