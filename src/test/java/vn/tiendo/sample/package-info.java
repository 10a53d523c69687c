/**
 * Makes the sample input set {@code input/vi-du/}: workbooks as departments of Thái Nguyên would have sent them for the
 * first half of 2021. What they say stands in {@code src/test/resources/sample/}: published figures with their sources,
 * the figures of the one illustrative workbook, and one layout file per workbook. The same resources give the same bytes
 * on every machine; {@code mvn -q test -Dtest=SampleSetTest -Dsample.write=true} writes the set anew.
 */
@NullMarked
package vn.tiendo.sample;

import org.jspecify.annotations.NullMarked;
