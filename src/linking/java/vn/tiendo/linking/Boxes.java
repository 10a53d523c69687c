package vn.tiendo.linking;

import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Which class stands for which primitive type. */
final class Boxes {

    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    private static final Map<Type, Type> CONTENTS =
            BOXES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private Boxes() {}

    static boolean isPrimitive(Type type) {
        return BOXES.containsKey(type);
    }

    /** The class of a primitive type. */
    static Type box(Type primitive) {
        return BOXES.getOrDefault(primitive, primitive);
    }

    /** What the class holds; for a class that may hold several, what is wanted. */
    static Type content(Type type, Type wanted) {
        return CONTENTS.getOrDefault(type, wanted);
    }
}
