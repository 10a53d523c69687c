package vn.tiendo.publish;

import java.io.IOException;

/** What is stored does not have the form that this program reads. */
final class StoredForm extends IOException {

    private static final long serialVersionUID = 1L;

    StoredForm(String message) {
        super(message);
    }

    StoredForm(String message, Throwable cause) {
        super(message, cause);
    }
}
