package vn.tiendo.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a page: a declared encoding is believed unless the bytes prove another. */
final class HtmlCharset {

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");
    private static final int LOOK = 4096;

    private HtmlCharset() {}

    static String decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (declared.find() && isSingleByte(declared.group(1))) {
            return new String(bytes, Charset.forName(declared.group(1)));
        }
        return TextCharset.decode(bytes);
    }

    private static boolean isSingleByte(String name) {
        try {
            return Charset.isSupported(name)
                    && Charset.forName(name).newDecoder().maxCharsPerByte() == 1f
                    && !Charset.forName(name).name().startsWith("UTF");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
