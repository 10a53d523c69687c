/**
 * Documents for people in their own program: the statistician's workbook with what was read marked in it, and the form on
 * which she corrects a reading. POI's full model is loaded only here.
 */
@NullMarked
package vn.tiendo.office;

import org.jspecify.annotations.NullMarked;
