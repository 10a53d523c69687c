package vn.tiendo.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.model.Review;
import vn.tiendo.view.Audience;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.Messages;

/** Pages of the tests as files; they stay in target/pages to be looked at. */
final class PageFiles {

    static final Path FOLDER = Path.of("target/pages");

    static final Messages VIETNAMESE = Messages.of(Messages.VIETNAMESE);
    static final Messages ENGLISH = Messages.of(Messages.ENGLISH);

    private PageFiles() {}

    static Path write(String name, Review review, Messages messages) throws IOException {
        Files.createDirectories(FOLDER);
        byte[] html = new DashboardPage().render(DashboardView.of(review, messages, Audience.GENERAL));
        return Files.write(FOLDER.resolve(name + ".html"), html).toAbsolutePath();
    }

    static Path vietnamese(String name, Review review) throws IOException {
        return write(name, review, VIETNAMESE);
    }
}
