package vn.tiendo.render;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Escapes whatever a template prints, unless it is markup that this program made itself. */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        return value instanceof Markup ? value : SvgCanvas.escaped(String.valueOf(value));
    }
}
