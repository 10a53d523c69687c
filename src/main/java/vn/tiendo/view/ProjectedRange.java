package vn.tiendo.view;

/**
 * A projection with its 80% interval, on the scale of the chart it stands in.
 *
 * @param point central value
 * @param low lower end
 * @param high upper end
 */
public record ProjectedRange(double point, double low, double high) {

    public ProjectedRange {
        if (!(low <= point && point <= high)) {
            throw new IllegalArgumentException("not a range: " + low + " " + point + " " + high);
        }
    }
}
