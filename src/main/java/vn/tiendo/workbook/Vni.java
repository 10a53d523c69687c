package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.Map;

/** The VNI-Windows table: a base letter and a mark after it, read together before either is read alone. */
final class Vni {

    private static final String ALONE = "-";
    private static final Map<String, Character> LETTERS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows("vni.tsv")) {
            String base = Character.toString(Integer.parseInt(row[0], 16));
            String mark = row[1].equals(ALONE) ? "" : Character.toString(Integer.parseInt(row[1], 16));
            LETTERS.put(base + mark, row[2].charAt(0));
        }
    }

    private Vni() {}

    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Character pair = at + 1 < text.length() ? LETTERS.get(text.substring(at, at + 2)) : null;
            if (pair != null) {
                decoded.append(pair.charValue());
                at += 2;
                continue;
            }
            Character single = LETTERS.get(text.substring(at, at + 1));
            decoded.append(single == null ? text.charAt(at) : single.charValue());
            at++;
        }
        return decoded.toString();
    }
}
