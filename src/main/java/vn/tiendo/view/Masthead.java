package vn.tiendo.view;

import java.util.List;

/**
 * What the page is.
 *
 * @param run id of the run, by which the page in force is known
 * @param title title of the document
 * @param area place reviewed
 * @param period period reviewed
 * @param stamp "Bản nháp, chưa duyệt" or the approval
 * @param draft whether nobody has approved it yet
 * @param marks warnings that hold for the whole page: sample data, restricted figures
 * @param facts data as of, share of estimates, files, time of the run
 * @param about what a newcomer should know of the page: that it shows the sample set; else empty
 * @param imprint which program and run made the page
 */
public record Masthead(
        String run,
        String title,
        String area,
        String period,
        String stamp,
        boolean draft,
        List<String> marks,
        List<Fact> facts,
        String about,
        String imprint) {

    public Masthead {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }
}
