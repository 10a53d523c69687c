package vn.tiendo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tiendo.model.FindingCode;

/**
 * The entries of a package: only those a reading needs, each under the budget. Pictures, drawings, themes and properties
 * are left out, so that their number and their faults cannot matter.
 */
final class XlsxEntries implements Closeable {

    private static final Pattern NOT_READ = Pattern.compile(
            "(^|/)(media|drawings|charts|chartsheets|theme|externallinks|printersettings|embeddings|activex|ctrlprops"
                    + "|customxml|docprops|docmetadata|pivottables|pivotcache|querytables|tables|threadedcomments"
                    + "|persons|webextensions|revisions|customproperty|worksheets/_rels)/");

    private static final Pattern DRAWING = Pattern.compile("^xl/drawings/[^/]*\\.(xml|vml)$");
    private static final int LONGEST_TYPE = 80;

    /** Parts of at least so many packed bytes are unpacked on a thread of their own. */
    private static final long LARGE = 1L << 20;

    private final ZipFile zip;
    private final ReadingBudget budget;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final List<ZipArchiveEntry> drawings = new ArrayList<>();

    XlsxEntries(ZipFile zip, ReadingBudget budget) {
        this.zip = zip;
        this.budget = budget;
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            number++;
            budget.entries(number);
            String key = key(entry.getName());
            if (!seen.add(key)) {
                throw new Refusal(FindingCode.UNSAFE_CONTENT, "duplicate-part");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refusal(FindingCode.PASSWORD_PROTECTED);
            }
            if (!entry.isDirectory() && !NOT_READ.matcher(key).find()) {
                entries.put(key, entry);
            } else if (DRAWING.matcher(key).matches()) {
                drawings.add(entry);
            }
        }
    }

    /** Names that differ in capitals or slashes mean the same part. */
    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Shapes over the cells, which hold no figures. */
    List<ZipArchiveEntry> drawings() {
        return drawings;
    }

    /** Refuses what is packed like a workbook but is none. */
    void requirePackage() throws IOException {
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (type != null) {
            try (InputStream in = getInputStream(type)) {
                String name = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
                boolean sheet = name.contains("opendocument.spreadsheet");
                throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, sheet ? "OpenDocument (.ods)" : name.strip());
            }
        }
        if (zip.getEntry("Index/Document.iwa") != null || zip.getEntry("index.xml") != null) {
            throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, "Apple Numbers (.numbers)");
        }
        if (named(ContentTypes.LIST).isEmpty()) {
            throw new Refusal(FindingCode.UNREADABLE_FILE, "no-workbook");
        }
    }

    /** Refuses document type declarations in all that tells how the package is put together, whether it is read or not. */
    void refuseDeclarations() throws IOException {
        for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
            if (tellsLayout(entry.getKey())) {
                try (XmlPart part = new XmlPart(getInputStream(entry.getValue()))) {
                    part.nextStart();
                }
            }
        }
    }

    private static boolean tellsLayout(String key) {
        return key.endsWith(".rels") || key.equals("[content_types].xml");
    }

    /**
     * All that tells how the package is put together: the names of its entries, the content types and the relations.
     * Nothing where that is long or damaged; whoever reads it says what is wrong.
     */
    Optional<byte[]> layout() {
        ByteArrayOutputStream layout = new ByteArrayOutputStream();
        try {
            for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
                layout.write(entry.getValue().getName().getBytes(StandardCharsets.UTF_8));
                layout.write(0);
                if (tellsLayout(entry.getKey())) {
                    layout.write(small(entry.getValue()).orElseThrow(() -> new IOException("too long to be known")));
                    layout.write(0);
                }
            }
        } catch (IOException saidWhenItIsRead) {
            return Optional.empty();
        }
        return layout.size() < KnownParts.LONGEST ? Optional.of(layout.toByteArray()) : Optional.empty();
    }

    /** The whole of a part that is small enough to be known when it returns. */
    Optional<byte[]> small(String name) throws IOException {
        return small(require(name));
    }

    private Optional<byte[]> small(ZipArchiveEntry entry) throws IOException {
        try (InputStream in = getInputStream(entry)) {
            byte[] bytes = in.readNBytes(KnownParts.LONGEST);
            return bytes.length < KnownParts.LONGEST ? Optional.of(bytes) : Optional.empty();
        }
    }

    private static boolean isLarge(ZipArchiveEntry entry) {
        return entry.getCompressedSize() >= LARGE;
    }

    /** The bytes of a part that a relation leads to. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = require(name);
        InputStream unpacked = zip.getInputStream(entry);
        return new BudgetedStream(isLarge(entry) ? new ReadAhead(unpacked) : unpacked, entry.getCrc(), budget);
    }

    private ZipArchiveEntry require(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return entry;
    }

    /** The entry of this name, as the package writes it. */
    Optional<String> named(String name) {
        return Optional.ofNullable(entries.get(key(name))).map(ZipArchiveEntry::getName);
    }

    InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new BudgetedStream(zip.getInputStream(entry), entry.getCrc(), budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
