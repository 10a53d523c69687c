package vn.tiendo.linking;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Makes a value of one type one of another where a lambda may: the table of {@link java.lang.invoke.LambdaMetafactory}. */
final class ValueConversion {

    private ValueConversion() {}

    /** Converts the value on top of the stack. */
    static void convert(GeneratorAdapter code, Type from, Type to) {
        if (Boxes.isPrimitive(from) && Boxes.isPrimitive(to)) {
            code.cast(from, to);
        } else if (Boxes.isPrimitive(from)) {
            code.valueOf(from);
        } else if (Boxes.isPrimitive(to)) {
            Type content = Boxes.content(from, to);
            code.unbox(content);
            code.cast(content, to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }
}
