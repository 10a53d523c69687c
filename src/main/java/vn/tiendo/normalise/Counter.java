package vn.tiendo.normalise;

/** How many there are of something; it goes up figure by figure, where a map of numbers would put a new one each time. */
final class Counter implements Comparable<Counter> {

    private int number;

    void more() {
        number++;
    }

    int number() {
        return number;
    }

    @Override
    public int compareTo(Counter other) {
        return Integer.compare(number, other.number);
    }
}
