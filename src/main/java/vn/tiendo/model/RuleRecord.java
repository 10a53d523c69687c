package vn.tiendo.model;

/**
 * How the rule that projects an indicator did at past mid-years.
 *
 * @param right number of past years whose outcome agreed with the verdict or lay in the interval
 * @param of number of past years tried
 * @param medianErrorPercent median absolute error of the projection, in per cent
 */
public record RuleRecord(int right, int of, double medianErrorPercent) {}
