package vn.tiendo.model;

import java.util.List;

/**
 * Whom a department's mail goes to.
 *
 * @param to addresses, as typed
 * @param cc addresses of those who get a copy
 */
public record Recipients(List<String> to, List<String> cc) {

    /** A department that gets no mail yet. */
    public static final Recipients NONE = new Recipients(List.of(), List.of());

    public Recipients {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    public boolean isEmpty() {
        return to.isEmpty() && cc.isEmpty();
    }
}
