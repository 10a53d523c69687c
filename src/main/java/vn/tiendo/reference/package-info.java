/**
 * What is known before a workbook is opened: catalogue, vocabulary of headings, areas, units, configuration, corrections
 * made by people, the run before. Data files hold the knowledge, the classes here only look it up.
 */
@NullMarked
package vn.tiendo.reference;

import org.jspecify.annotations.NullMarked;
