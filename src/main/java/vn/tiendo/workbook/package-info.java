/**
 * Reads any supported file into {@link vn.tiendo.workbook.Grid}s: values as they are stored, text decoded to Unicode,
 * merges, styles and hidden marks, each cell with its address. What cells mean is decided later, in {@code recognise}.
 */
@NullMarked
package vn.tiendo.workbook;

import org.jspecify.annotations.NullMarked;
