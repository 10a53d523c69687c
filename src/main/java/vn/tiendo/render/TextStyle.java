package vn.tiendo.render;

/** Sizes and weights of text in a drawing 1000 wide; the smallest is still legible when pasted at half size. */
enum TextStyle {
    HEADLINE(28, Weight.BOLD),
    SUBTITLE(17, Weight.REGULAR),
    GROUP(16, Weight.BOLD),
    LABEL(16, Weight.SEMIBOLD),
    PART(16, Weight.REGULAR),
    NUMBER(16, Weight.BOLD),
    VALUE(16, Weight.REGULAR),
    /** Numbers at columns. */
    DATA(14.5, Weight.BOLD),
    DETAIL(14, Weight.REGULAR),
    HEADING(14, Weight.SEMIBOLD);

    private final double size;
    private final Weight weight;

    TextStyle(double size, Weight weight) {
        this.size = size;
        this.weight = weight;
    }

    double size() {
        return size;
    }

    Weight weight() {
        return weight;
    }

    /** From one baseline to the next; Vietnamese capitals carry two marks. */
    double leading() {
        return Math.rint(size * 1.32);
    }

    /** Room above the baseline, with the marks over a Vietnamese capital. */
    double ascent() {
        return size * 1.02;
    }

    /** Room below the baseline, with a dot under a descender. */
    double descent() {
        return size * 0.28;
    }
}
