package vn.tiendo.reference;

import java.util.List;
import java.util.Optional;

/**
 * Head and foot of the report. What is not set is derived from the area reviewed or left as dots to fill in.
 *
 * @param form {@code form}: whose rules the head follows
 * @param superior {@code superior}: the body above, first line of the head
 * @param office {@code office}: the body that issues the report
 * @param number {@code number}: the text after "Số", such as {@code 123-BC/TU} or {@code 45/BC-UBND}
 * @param place {@code place}: where it is signed
 * @param signerTitle {@code signer-title}: office of the person who signs
 * @param signer {@code signer}: the person who signs
 */
public record Letterhead(
        Form form,
        Optional<String> superior,
        Optional<String> office,
        Optional<String> number,
        Optional<String> place,
        Optional<String> signerTitle,
        Optional<String> signer) {

    /** The two kinds of Vietnamese letterhead. */
    public enum Form {
        /** "ĐẢNG CỘNG SẢN VIỆT NAM". */
        PARTY,
        /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Decree 30/2020/NĐ-CP. */
        STATE
    }

    static final List<String> KEYS = List.of("form", "superior", "office", "number", "place", "signer-title", "signer");

    static final Letterhead STANDARD = new Letterhead(
            Form.PARTY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Letterhead of(YamlSection section) throws ConfigurationException {
        section.knowing(KEYS);
        return new Letterhead(
                section.parsed("form", "party, state", Letterhead::form).orElse(STANDARD.form),
                section.text("superior"),
                section.text("office"),
                section.text("number"),
                section.text("place"),
                section.text("signer-title"),
                section.text("signer"));
    }

    private static Optional<Form> form(String text) {
        return switch (text) {
            case "party" -> Optional.of(Form.PARTY);
            case "state" -> Optional.of(Form.STATE);
            default -> Optional.empty();
        };
    }
}
