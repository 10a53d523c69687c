package vn.tiendo.recognise;

/**
 * Neighbouring columns (or rows), both ends included.
 *
 * @param first the first
 * @param last the last
 */
record Span(int first, int last) {

    boolean contains(int place) {
        return place >= first && place <= last;
    }

    boolean meets(Span other) {
        return first <= other.last && other.first <= last;
    }

    int width() {
        return last - first + 1;
    }
}
