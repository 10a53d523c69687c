package vn.tiendo.build;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Area;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.InputFile;
import vn.tiendo.normalise.Normalised;
import vn.tiendo.normalise.Normaliser;

/**
 * What reading and recognising all workbooks gave.
 *
 * @param inputs all files, by name
 * @param findings of reading and recognising
 * @param figures number of figures written to {@code figures.csv}
 * @param normaliser holds the figures that the catalogue knows
 * @param books workbooks that were read, for their marked-up copies
 * @param said what the workbooks say in words
 * @param lessons what people taught the program, applied already
 * @param restricted rows that only a few may see
 */
record Understanding(
        List<InputFile> inputs,
        List<Finding> findings,
        long figures,
        Normaliser normaliser,
        List<ReadBook> books,
        Said said,
        Lessons lessons,
        RestrictedRows restricted) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::sheet)
            .thenComparing(Understanding::row)
            .thenComparing(Finding::cell)
            .thenComparing(Finding::code)
            .thenComparing(Understanding::arguments);

    private static String arguments(Finding finding) {
        return finding.arguments().stream().map(Argument::plain).collect(Collectors.joining(" "));
    }

    Normalised normalise(Optional<Area> asked) {
        return normaliser.finish(asked);
    }

    /**
     * Whether there is something to show: figures of the catalogue, or, before anything was ever published, at least a
     * workbook that could be opened. A page that leaders use is never replaced by an empty one.
     */
    boolean worthPublishing(Normalised normalised, boolean somethingStands) {
        boolean opened = inputs.stream().anyMatch(input -> input.outcome() != InputFile.Outcome.REFUSED);
        return !normalised.observations().isEmpty() || (opened && !somethingStands);
    }

    /** The findings of all stages so far, by file, sheet and cell. */
    List<Finding> findings(List<Finding> later) {
        return Stream.concat(findings.stream(), later.stream()).sorted(ORDER).toList();
    }

    /** Row number of a cell or range, so that E9 comes before E10. */
    static int row(Finding finding) {
        String digits = finding.cell().replaceFirst("^[A-Z]*", "").replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}
