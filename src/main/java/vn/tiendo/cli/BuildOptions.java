package vn.tiendo.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.Knowledge;
import vn.tiendo.build.ReviewChoice;
import vn.tiendo.build.Stopwatch;
import vn.tiendo.reference.Configuration;
import vn.tiendo.reference.Nearest;
import vn.tiendo.reference.PublicIndicators;

/** The options of commands that read the input folder. */
final class BuildOptions {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--area")
    private @Nullable String area;

    @Option(names = "--review", paramLabel = "findings|all|none")
    private String review = "findings";

    /**
     * Puts options and configuration together, the option winning.
     *
     * @param known what is known beforehand; areas are asked for in it
     */
    BuildRequest request(Knowledge known, Clock clock, Stopwatch watch) throws IOException, WrongUse {
        Configuration configuration = common.configuration();
        Optional<String> wantedArea = Optional.ofNullable(area).or(configuration::area);
        if (wantedArea.isPresent() && !isKnown(wantedArea.get(), known, watch.nanos())) {
            throw new WrongUse("cli.unknown-area", wantedArea.get());
        }
        return new BuildRequest(
                common.input(),
                common.output(),
                period.value(),
                wantedArea,
                common.locale(configuration),
                reviews(),
                clock.instant(),
                configuration.zone(),
                ProgramVersion.get(),
                watch);
    }

    /** What is known beforehand, with the configuration's public indicators. */
    Knowledge knowledge() throws IOException, WrongUse {
        Knowledge knowledge = Knowledge.load();
        Set<String> published = common.configuration().published();
        List<String> known = PublicIndicators.codes(knowledge.catalogue());
        for (String code : new TreeSet<>(published)) {
            if (!known.contains(code)) {
                throw new WrongUse("cli.unknown-public", code, Nearest.of(code, known));
            }
        }
        return knowledge.publishing(published);
    }

    CommonOptions common() {
        return common;
    }

    /** The same options as a command line gives them, for a process of our own. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(common.arguments());
        period.text().ifPresent(given -> arguments.addAll(List.of("--period", given)));
        Optional.ofNullable(area).ifPresent(given -> arguments.addAll(List.of("--area", given)));
        arguments.addAll(List.of("--review", review));
        return arguments;
    }

    /** Whether there is such an area, in the built-in list or in a catalogue workbook of the input folder. */
    private boolean isKnown(String name, Knowledge known, LongSupplier nanos) throws IOException, WrongUse {
        return known.areas().find(name).isPresent()
                || known.with(common.input(), common.output(), nanos)
                        .areas()
                        .find(name)
                        .isPresent();
    }

    private ReviewChoice reviews() throws WrongUse {
        return switch (review) {
            case "findings" -> ReviewChoice.FINDINGS;
            case "all" -> ReviewChoice.ALL;
            case "none" -> ReviewChoice.NONE;
            default -> throw new WrongUse("cli.unknown-review", review);
        };
    }
}
