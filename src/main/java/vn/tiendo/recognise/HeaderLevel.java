package vn.tiendo.recognise;

/**
 * One phrase of a column's header: the words of neighbouring rows that stand over the same columns.
 *
 * @param text the words, rows joined by blanks
 * @param reach the columns it stands over
 */
record HeaderLevel(String text, Span reach) {}
