package vn.tiendo.forms;

import static vn.tiendo.forms.FormColumn.offer;
import static vn.tiendo.forms.FormColumn.shown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.reference.LearnedWording;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.Grid;

/** The form that asks which indicator an unknown row is, and the answers on it. */
public final class LabelForm {

    /** Its name in the folder of what goes back to people. */
    public static final String FILE = "chi-tieu-chua-nhan-ra.xlsx";

    private static final String SHEET = FormSheets.PREFIX + "chưa nhận ra";

    /** More rows than this nobody answers at one sitting; the rest comes when these are answered. */
    private static final int MOST = 500;

    private static final String LABEL = "label";
    private static final String TABLE = "table";
    private static final String UNIT = "unit";
    private static final String PLACE = "place";
    private static final String SUGGESTIONS = "suggestions";
    private static final String ANSWER = "answer";

    private LabelForm() {}

    /** Whether a sheet is the form. */
    public static boolean isSheet(String name) {
        return FormSheets.isNamed(name, SHEET);
    }

    /** The bytes of the form: rows with suggestions first, each wording once. */
    public static byte[] write(List<LabelQuestion> questions, Catalogue catalogue, Messages messages)
            throws IOException {
        List<String> answers = Stream.concat(
                        Stream.of(messages.text("forms.labels.none")),
                        catalogue.indicators().stream().map(Indicator::nameVi))
                .toList();
        List<FormColumn> columns = List.of(
                shown(LABEL, messages.text("forms.column.label"), 52),
                offer(
                        ANSWER,
                        messages.text("forms.column.answer"),
                        messages.text("forms.column.answer.note"),
                        46,
                        answers),
                shown(SUGGESTIONS, messages.text("forms.column.suggestions"), 46),
                shown(UNIT, messages.text("forms.column.unit"), 13),
                shown(TABLE, messages.text("forms.column.table"), 48),
                shown(PLACE, messages.text("forms.column.place"), 48));
        List<List<String>> rows = once(questions).stream().map(LabelForm::row).toList();
        try (FormBook book = new FormBook()) {
            book.add(new FormTable(
                    SHEET,
                    messages.text("forms.labels"),
                    List.of(messages.text("forms.labels.how"), messages.text("forms.labels.count", questions.size())),
                    columns,
                    rows,
                    0,
                    ""));
            return book.bytes();
        }
    }

    private static List<LabelQuestion> once(List<LabelQuestion> questions) {
        Map<String, LabelQuestion> distinct = new LinkedHashMap<>();
        for (LabelQuestion question : questions) {
            String table = question.needsTable() ? question.table() : "";
            distinct.putIfAbsent(Folding.key(question.label()) + "|" + Folding.key(table), question);
        }
        return distinct.values().stream()
                .sorted(Comparator.comparing(question -> question.suggestions().isEmpty()))
                .limit(MOST)
                .toList();
    }

    private static List<String> row(LabelQuestion question) {
        return List.of(
                question.label(),
                "",
                question.suggestions().stream().map(Indicator::nameVi).collect(Collectors.joining("\n")),
                question.unit(),
                question.needsTable() ? question.table() : "",
                question.origin().toString());
    }

    /**
     * The answers on a form; an answer that is no indicator of the catalogue is told.
     *
     * @param findings where mistakes are told
     */
    public static List<LearnedWording> read(Grid form, Catalogue catalogue, List<Finding> findings) {
        Map<String, String> codes = catalogue.indicators().stream()
                .flatMap(indicator -> Stream.of(
                        Map.entry(Folding.key(indicator.nameVi()), indicator.code()),
                        Map.entry(Folding.key(indicator.code()), indicator.code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        for (Messages language : List.of(Messages.of(Messages.VIETNAMESE), Messages.of(Messages.ENGLISH))) {
            codes.put(Folding.key(language.text("forms.labels.none")), "");
        }
        List<LearnedWording> learned = new ArrayList<>();
        for (FormRow row : FormRows.of(form)) {
            String answer = row.text(ANSWER);
            Optional<String> code = Optional.ofNullable(codes.get(Folding.key(answer)));
            if (!answer.isEmpty() && code.isEmpty()) {
                findings.add(row.finding(FindingCode.CATALOGUE_MISTAKE, ANSWER, "unknown-indicator", answer));
            }
            code.filter(unused -> !answer.isEmpty())
                    .ifPresent(known -> learned.add(new LearnedWording(row.text(LABEL), row.text(TABLE), known)));
        }
        return learned;
    }
}
