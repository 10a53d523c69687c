package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Review;

/**
 * Everything the page says, in its order, as finished words and numbers. A section without content is an empty list.
 *
 * @param language {@code vi} or {@code en}
 * @param messages the fixed words of the page
 * @param masthead what the page is
 * @param message what leaders should take away
 * @param overview all targets by verdict, endangered first
 * @param low targets that are hard to reach, lowest first; where none is, those still open
 * @param lowTitle what they are called
 * @param lowMore the rest of them, where they are too many to be told one by one
 * @param lowMoreTitle how many those are
 * @param lowNote why none is hard to reach, where none is
 * @param undecided what departments are asked for, so that targets can be judged which lack data
 * @param tableCaption caption of the sectors' table
 * @param key what the marks of the bullets mean; empty where there is no bullet
 * @param sectors all headline indicators but Party building
 * @param projects public investment by project
 * @param party Party building
 * @param elsewhere the same indicators of the whole country, for comparison
 * @param tasks what was to be done by now and what is next
 * @param terms targets of terms and programmes, and drafts
 * @param changes figures that changed since last time
 * @param quality what was read and what does not add up
 * @param paragraphs ready to be pasted into a report
 * @param rules how targets are judged
 * @param records how the rule did before
 * @param glossary the words of the page
 * @param filters choices for filtering rows
 * @param sources cells behind the numbers
 * @param calculations computed numbers
 */
public record DashboardView(
        String language,
        Messages messages,
        Masthead masthead,
        KeyMessage message,
        Overview overview,
        List<LowTarget> low,
        String lowTitle,
        List<IndicatorRow> lowMore,
        String lowMoreTitle,
        String lowNote,
        List<DataRequest> undecided,
        String tableCaption,
        List<LegendEntry> key,
        List<SectorGroup> sectors,
        ProjectSection projects,
        List<SectorGroup> party,
        List<SectorGroup> elsewhere,
        TaskSection tasks,
        DataTable terms,
        ChangeSection changes,
        DataQuality quality,
        List<Paragraph> paragraphs,
        List<RuleText> rules,
        DataTable records,
        List<Fact> glossary,
        Filters filters,
        List<SourceSheet> sources,
        List<Calculation> calculations) {

    public DashboardView {
        low = List.copyOf(low);
        lowMore = List.copyOf(lowMore);
        undecided = List.copyOf(undecided);
        key = List.copyOf(key);
        sectors = List.copyOf(sectors);
        party = List.copyOf(party);
        elsewhere = List.copyOf(elsewhere);
        paragraphs = List.copyOf(paragraphs);
        rules = List.copyOf(rules);
        glossary = List.copyOf(glossary);
        sources = List.copyOf(sources);
        calculations = List.copyOf(calculations);
    }

    /** The view of a review for an audience; for a general one restricted indicators do not exist. */
    public static DashboardView of(Review review, Messages messages, Audience audience) {
        return new DashboardAssembly(new Edition(review, messages, audience)).view();
    }
}
