package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.forms.CatalogueState;
import vn.tiendo.forms.CatalogueWorkbook;
import vn.tiendo.forms.Templates;
import vn.tiendo.model.Area;
import vn.tiendo.model.Period;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.view.Messages;

/** Writes workbooks for people to fill in, from what is known with what lies in the input folder. */
public final class FormsBuild {

    /** The catalogue's place in the output folder. */
    static final String CATALOGUE = "catalogue.xlsx";

    /** The folder of blank workbooks there. */
    static final String TEMPLATES = "template/";

    /** Makes the files of a command from what people taught. */
    @FunctionalInterface
    private interface Writer {

        Map<String, byte[]> files(Lessons lessons) throws IOException;
    }

    /** The catalogue in force, as a workbook to edit. */
    public FormsOutcome catalogue(FormsRequest request) throws IOException {
        Messages messages = Messages.of(request.language());
        return write(request, lessons -> Map.of(CATALOGUE, CatalogueWorkbook.of(state(lessons.knowledge()), messages)));
    }

    /** Blank workbooks for every department, and one for tasks. */
    public FormsOutcome templates(FormsRequest request, Period period, Optional<String> area) throws IOException {
        Messages messages = Messages.of(request.language());
        return write(request, lessons -> {
            Optional<Area> place = area.flatMap(lessons.knowledge().areas()::find);
            Map<String, byte[]> files = new TreeMap<>();
            Templates.of(state(lessons.knowledge()), place, period, messages)
                    .forEach((name, bytes) -> files.put(TEMPLATES + name, bytes));
            return files;
        });
    }

    static CatalogueState state(Knowledge knowledge) {
        return new CatalogueState(
                knowledge.catalogue(),
                knowledge.departments(),
                knowledge.areas().rows());
    }

    private static FormsOutcome write(FormsRequest request, Writer writer) throws IOException {
        OutputFolder output = new OutputFolder(request.output());
        Optional<RunLock> lock = output.lock(RunHolder.since(request.now()));
        if (lock.isEmpty()) {
            return new FormsOutcome(List.of(), List.of(), output.lockHolder());
        }
        try {
            InputFolder input = InputFolder.list(request.input(), request.output());
            Lessons lessons = Lessons.collect(Knowledge.load(), request.output(), input, request.nanos());
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : new TreeMap<>(writer.files(lessons)).entrySet()) {
                output.put(file.getKey(), file.getValue());
                written.add(output.root().resolve(file.getKey()));
            }
            return new FormsOutcome(written, lessons.findings(), "");
        } finally {
            lock.get().close();
        }
    }
}
