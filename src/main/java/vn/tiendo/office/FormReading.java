package vn.tiendo.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.ColumnCorrection;
import vn.tiendo.reference.CorrectionField;
import vn.tiendo.reference.ReadingForm;

/** What a person set on the form of one workbook, and what she took back there. */
public final class FormReading {

    private final List<FormEntry> entries;
    private final List<Finding> findings;

    FormReading(List<FormEntry> entries, List<Finding> findings) {
        this.entries = List.copyOf(entries);
        this.findings = List.copyOf(findings);
    }

    /** What she changed. */
    public List<ColumnCorrection> corrections() {
        return entries.stream()
                .map(FormEntry::set)
                .filter(set -> !set.fields().isEmpty())
                .toList();
    }

    /** What she wrote that could not be understood or contradicts itself; nothing of it is used. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What is known after this form, given what was known before it. A field that she emptied is forgotten, whoever set
     * it earlier; one that this same workbook had set and that stands there as first written is taken back.
     *
     * @param file the workbook's name
     * @param saved when it was saved
     */
    public List<ColumnCorrection> after(List<ColumnCorrection> known, String file, Instant saved) {
        List<ColumnCorrection> after = new ArrayList<>();
        for (ColumnCorrection each : known) {
            Optional<FormEntry> entry =
                    entries.stream().filter(one -> one.isAbout(each)).findFirst();
            ColumnCorrection kept = entry.map(one -> each.without(takenBack(one, each, file, saved)))
                    .orElse(each);
            if (!kept.fields().isEmpty()) {
                after.add(kept);
            }
        }
        for (ColumnCorrection set : corrections()) {
            ColumnCorrection now = set.in(file, saved);
            Optional<ColumnCorrection> own = after.stream()
                    .filter(each -> each.file().equals(file) && each.sameColumn(set))
                    .findFirst();
            own.ifPresent(after::remove);
            after.add(own.map(before -> before.then(now)).orElse(now));
        }
        return after;
    }

    /** Where a form saved later, of another workbook, says otherwise about the same column. */
    public List<Finding> contradicted(String file, String laterFile, FormReading later) {
        List<Finding> contradicted = new ArrayList<>();
        for (FormEntry entry : entries) {
            later.corrections().stream()
                    .filter(entry::isAbout)
                    .filter(other -> differ(entry.set(), other))
                    .forEach(other -> contradicted.add(Finding.onSheet(
                            FindingCode.CORRECTION_CONTRADICTORY,
                            file,
                            ReadingForm.SHEET,
                            entry.cell().toString(),
                            "",
                            "files",
                            laterFile)));
        }
        return contradicted;
    }

    private static boolean differ(ColumnCorrection one, ColumnCorrection other) {
        Set<CorrectionField> both = one.fields();
        both.retainAll(other.fields());
        if (!sameReport(one, other)) {
            both.remove(CorrectionField.PERIOD);
        }
        return both.stream().anyMatch(field -> !field.of(one).equals(field.of(other)));
    }

    private static Set<CorrectionField> takenBack(FormEntry entry, ColumnCorrection known, String file, Instant saved) {
        Set<CorrectionField> fields = EnumSet.noneOf(CorrectionField.class);
        if (known.saved().isBefore(saved)) {
            fields.addAll(entry.cleared());
        }
        if (known.file().equals(file)) {
            fields.addAll(entry.cleared());
            for (CorrectionField field : entry.shown().fields()) {
                if (!field.of(entry.shown()).equals(field.of(known)) && sameReport(entry.shown(), known)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** The next year's book under the same name shows the period moved on, which takes nothing back. */
    private static boolean sameReport(ColumnCorrection one, ColumnCorrection other) {
        return one.year().equals(other.year()) && one.month().equals(other.month());
    }
}
