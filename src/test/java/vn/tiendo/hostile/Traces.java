package vn.tiendo.hostile;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks for texts and numbers in every byte of files: packed, encoded and enclosed ones are opened up first. */
final class Traces {

    private static final Pattern DATA_ADDRESS = Pattern.compile("data:[a-z/+-]+;base64,([A-Za-z0-9+/=]+)");

    private final List<String> texts = new ArrayList<>();
    private final List<Pattern> numbers = new ArrayList<>();

    Traces text(String text) {
        texts.add(text);
        return this;
    }

    /** A whole number of five digits, as any language groups its digits. */
    Traces number(int number) {
        numbers.add(Pattern.compile("(?<![0-9a-fA-F])" + number / 1000 + "[., \\u00a0\\u202f]?"
                + String.valueOf(number).substring(2) + "(?![0-9a-fA-F])"));
        return this;
    }

    /** Which of them stand in a text. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        texts.stream().filter(text::contains).forEach(found::add);
        numbers.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(java.util.regex.Matcher::find)
                .forEach(matcher -> found.add(matcher.group()));
        return found;
    }

    /** Which of them stand in a file, with all that is in it. */
    Set<String> in(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        look(String.valueOf(file.getFileName()), Files.readAllBytes(file), found);
        return found;
    }

    /** The files of a folder that hold any, with what they hold. */
    TreeMap<String, Set<String>> under(Path folder) throws IOException {
        TreeMap<String, Set<String>> holding = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                Set<String> found = in(file);
                found.addAll(in(name));
                if (!found.isEmpty()) {
                    holding.put(name, found);
                }
            }
        }
        return holding;
    }

    private void look(String name, byte[] bytes, Set<String> found) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        found.addAll(in(text));
        found.addAll(in(new String(bytes, StandardCharsets.UTF_16LE)));
        if (text.startsWith("PK")) {
            lookIntoPackage(bytes, found);
        } else if (name.endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                look("", in.readAllBytes(), found);
            }
        } else if (name.endsWith(".eml")) {
            lookIntoLetter(bytes, found);
        }
        for (MatchResult data : DATA_ADDRESS.matcher(text).results().toList()) {
            look("", Base64.getDecoder().decode(data.group(1)), found);
        }
    }

    private void lookIntoPackage(byte[] bytes, Set<String> found) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                found.addAll(in(entry.getName()));
                look(entry.getName(), zip.getInputStream(entry).readAllBytes(), found);
            }
        }
    }

    private void lookIntoLetter(byte[] bytes, Set<String> found) throws IOException {
        try {
            MimeMessage letter =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            found.addAll(in(letter.getSubject()));
            lookIntoContent(letter.getContent(), "", found);
        } catch (MessagingException broken) {
            throw new IOException(broken);
        }
    }

    private void lookIntoContent(Object content, String name, Set<String> found)
            throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                lookIntoContent(part.getContent(), String.valueOf(part.getFileName()), found);
            }
        } else if (content instanceof InputStream stream) {
            look(name, stream.readAllBytes(), found);
        } else {
            found.addAll(in(String.valueOf(content)));
        }
    }
}
