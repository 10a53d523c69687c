package vn.tiendo.reference;

/**
 * Where a wording names the prices of a value.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param basis what they say
 */
public record PriceWords(int from, int to, PriceBasis basis) {}
