package vn.tiendo.render;

/** Weights of the typeface in use. */
enum Weight {
    REGULAR("Inter-Regular.otf", 400),
    SEMIBOLD("Inter-SemiBold.otf", 600),
    BOLD("Inter-Bold.otf", 700);

    private final String file;
    private final int number;

    Weight(String file, int number) {
        this.file = file;
        this.number = number;
    }

    /** Name of the font file in the fonts' jar. */
    String file() {
        return file;
    }

    /** As CSS counts weights. */
    int number() {
        return number;
    }
}
