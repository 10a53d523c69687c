package vn.tiendo.workbook;

import java.util.Arrays;

/**
 * The shared texts that a sheet has shown so far under one kind of font: by which numbers its grid knows them, so that a
 * text is decoded and looked for once and not for every cell.
 */
final class PlacedTexts {

    /** No shared text has a negative number in a grid; one is added so that zero says nothing. */
    private int[] places = {};

    private char[] lengths = {};

    boolean has(int text) {
        return text >= 0 && text < places.length && places[text] > 0;
    }

    /** The number by which the grid knows the text. */
    int inGrid(int text) {
        return places[text] - 1;
    }

    /** How many characters it shows. */
    int length(int text) {
        return lengths[text];
    }

    void add(int text, int inGrid, int length) {
        if (text >= places.length) {
            int room = Math.max(text + 1, 2 * places.length);
            places = Arrays.copyOf(places, room);
            lengths = Arrays.copyOf(lengths, room);
        }
        places[text] = inGrid + 1;
        lengths[text] = (char) length;
    }
}
