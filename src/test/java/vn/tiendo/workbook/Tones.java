package vn.tiendo.workbook;

import java.text.Normalizer;

/** Letters with their tone as a mark of its own, as windows-1258 stores them. */
final class Tones {

    private Tones() {}

    static String apart(String letter) {
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            boolean isTone = "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0;
            (isTone ? tone : base).append(c);
        }
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }
}
