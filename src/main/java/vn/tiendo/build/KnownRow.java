package vn.tiendo.build;

import vn.tiendo.normalise.RowWords;

/**
 * What is known of a row by its labels.
 *
 * @param words what they say
 * @param restricted whether one of them is the label of a restricted indicator
 * @param written the labels as {@code figures.csv} has them
 */
// The bytes are written as they are, and rows are never compared with one another.
@SuppressWarnings("ArrayRecordComponent")
record KnownRow(RowWords words, boolean restricted, byte[] written) {}
