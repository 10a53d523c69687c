/**
 * Workbooks that people fill in and drop back: the catalogue, names to be learned, explanations, tasks, collection
 * workbooks. Each has its writer and its reader; POI's full model is used for writing only.
 */
@NullMarked
package vn.tiendo.forms;

import org.jspecify.annotations.NullMarked;
