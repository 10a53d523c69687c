package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.model.FindingCode;

/** Tells formats apart by their first bytes. Files with nothing in them yet are refused here. */
final class FormatSniffer {

    private static final int LOOK = 1 << 14;

    /** Size of the file Excel puts beside an open workbook: it holds the name of whoever has it open. */
    private static final int OWNER_FILE = 165;

    private static final int LONGEST_OWNER = 54;

    private static final Map<String, FileFormat> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("504B0304", FileFormat.PACKAGE);
        MAGIC.put("504B0506", FileFormat.PACKAGE);
        MAGIC.put("D0CF11E0A1B11AE1", FileFormat.COMPOUND);
        MAGIC.put("0900", FileFormat.OLD_EXCEL);
        MAGIC.put("0902", FileFormat.OLD_EXCEL);
        MAGIC.put("0904", FileFormat.OLD_EXCEL);
        MAGIC.put("0908", FileFormat.OLD_EXCEL);
        MAGIC.put("25504446", FileFormat.PDF);
        MAGIC.put("89504E47", FileFormat.PNG);
        MAGIC.put("FFD8FF", FileFormat.JPEG);
        MAGIC.put("47494638", FileFormat.GIF);
        MAGIC.put("1F8B", FileFormat.GZIP);
        MAGIC.put("526172211A", FileFormat.RAR);
        MAGIC.put("377ABCAF", FileFormat.SEVEN_ZIP);
        MAGIC.put("000100005374616E64617264", FileFormat.ACCESS);
        MAGIC.put("00001A00", FileFormat.LOTUS);
        MAGIC.put("00000200", FileFormat.LOTUS);
        MAGIC.put("7B5C727466", FileFormat.RTF);
        MAGIC.put("49443B50", FileFormat.SYLK);
        MAGIC.put("5441424C450A302C31", FileFormat.DIF);
        MAGIC.put("5441424C450D0A302C31", FileFormat.DIF);
    }

    private static final Pattern MIME = Pattern.compile("^(mime-version|from|content-type|x-[a-z-]+|subject|date):");
    private static final Pattern MARKUP = Pattern.compile("<(!doctype html|html|head|body|table|meta|div|style|tr)\\b");

    private static final Pattern WORKBOOK = Pattern.compile("<([a-z]+:)?workbook\\b");

    private FormatSniffer() {}

    static FileFormat sniff(Path path) throws IOException {
        byte[] head = head(path);
        refuseEmpty(head, Files.size(path));
        for (Map.Entry<String, FileFormat> magic : MAGIC.entrySet()) {
            if (begins(head, magic.getKey())) {
                return magic.getValue();
            }
        }
        return ofText(TextCharset.decodeHead(head).toLowerCase(Locale.ROOT).stripLeading());
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOK);
        }
    }

    private static void refuseEmpty(byte[] head, long size) {
        if (head.length == 0) {
            throw new Refusal(FindingCode.INCOMPLETE_FILE, "empty");
        }
        if (isZeros(head)) {
            throw new Refusal(FindingCode.INCOMPLETE_FILE, "zeros");
        }
        boolean named = head[0] > 0 && head[0] <= LONGEST_OWNER && head.length > head[0];
        if (size == OWNER_FILE && named && isPadded(head)) {
            throw new Refusal(FindingCode.INCOMPLETE_FILE, "owner-file");
        }
    }

    private static boolean isZeros(byte[] head) {
        for (byte one : head) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPadded(byte[] head) {
        String name = new String(Arrays.copyOfRange(head, 1, 1 + LONGEST_OWNER), StandardCharsets.ISO_8859_1);
        return name.endsWith(" ") || name.endsWith("\0");
    }

    private static boolean begins(byte[] head, String magic) {
        for (int i = 0; i < magic.length() / 2; i++) {
            int expected = Integer.parseInt(magic.substring(2 * i, 2 * i + 2), 16);
            if (i >= head.length || (head[i] & 0xFF) != expected) {
                return false;
            }
        }
        return true;
    }

    private static FileFormat ofText(String head) {
        if (MIME.matcher(head).find() && head.contains("multipart")) {
            return FileFormat.MHTML;
        }
        if (head.startsWith("<")) {
            if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")
                    && WORKBOOK.matcher(head).find()) {
                return FileFormat.SPREADSHEET_ML;
            }
            if (head.contains("<office:document")) {
                return FileFormat.FLAT_OPEN_DOCUMENT;
            }
            return MARKUP.matcher(head).find() ? FileFormat.HTML : FileFormat.XML;
        }
        return Delimiters.looksDelimited(head) ? FileFormat.DELIMITED_TEXT : FileFormat.UNKNOWN;
    }
}
