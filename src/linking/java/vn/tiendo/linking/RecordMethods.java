package vn.tiendo.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes out {@code equals} and {@code hashCode} of records as {@link java.lang.runtime.ObjectMethods} of Java 17 would
 * link them, to the same hash codes.
 */
final class RecordMethods {

    private static final Type OBJECTS = Type.getType(Objects.class);

    private final Type self;
    private final List<Handle> components;

    private RecordMethods(ClassNode node, InvokeDynamicInsnNode site) {
        this.self = Type.getObjectType(node.name);
        this.components = Arrays.stream(site.bsmArgs)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .toList();
    }

    /** Whether there was something to write out. {@code toString} is only for people who look for errors, and stays. */
    static boolean link(ClassNode node) {
        boolean any = false;
        for (MethodNode method : List.copyOf(node.methods)) {
            List<InvokeDynamicInsnNode> sites = Arrays.stream(method.instructions.toArray())
                    .filter(InvokeDynamicInsnNode.class::isInstance)
                    .map(InvokeDynamicInsnNode.class::cast)
                    .filter(site -> site.bsm.getOwner().equals("java/lang/runtime/ObjectMethods"))
                    .filter(site -> !site.name.equals("toString"))
                    .toList();
            if (!sites.isEmpty()) {
                node.methods.remove(method);
                new RecordMethods(node, sites.get(0)).write(node, method);
                any = true;
            }
        }
        return any;
    }

    private void write(ClassNode node, MethodNode former) {
        Method method = new Method(former.name, former.desc);
        GeneratorAdapter code = new GeneratorAdapter(former.access, method, null, null, node);
        code.visitCode();
        if (former.name.equals("equals")) {
            equality(code);
        } else {
            hash(code);
        }
        code.endMethod();
    }

    private void equality(GeneratorAdapter code) {
        Label another = new Label();
        Label different = new Label();
        code.loadThis();
        code.loadArg(0);
        code.ifCmp(self, GeneratorAdapter.NE, another);
        code.push(true);
        code.returnValue();
        mark(code, another);
        code.loadArg(0);
        code.instanceOf(self);
        code.ifZCmp(GeneratorAdapter.EQ, different);
        for (Handle component : components) {
            load(code, component);
            code.loadArg(0);
            code.checkCast(self);
            code.getField(self, component.getName(), type(component));
            unequal(code, type(component), different);
        }
        code.push(true);
        code.returnValue();
        mark(code, different);
        code.push(false);
        code.returnValue();
    }

    /** Nothing but the two objects is at hand where the code goes on. */
    private void mark(GeneratorAdapter code, Label label) {
        code.mark(label);
        code.visitFrame(Opcodes.F_NEW, 2, new Object[] {self.getInternalName(), "java/lang/Object"}, 0, new Object[0]);
    }

    private static void unequal(GeneratorAdapter code, Type type, Label different) {
        switch (type.getSort()) {
            case Type.ARRAY, Type.OBJECT -> {
                code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, different);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                code.invokeStatic(Boxes.box(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                code.ifZCmp(GeneratorAdapter.NE, different);
            }
            default -> code.ifCmp(type, GeneratorAdapter.NE, different);
        }
    }

    private void hash(GeneratorAdapter code) {
        code.push(0);
        for (Handle component : components) {
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            load(code, component);
            Type type = type(component);
            if (Boxes.isPrimitive(type)) {
                code.invokeStatic(Boxes.box(type), new Method("hashCode", Type.INT_TYPE, new Type[] {type}));
            } else {
                code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
            }
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
        code.returnValue();
    }

    private void load(GeneratorAdapter code, Handle component) {
        code.loadThis();
        code.getField(self, component.getName(), type(component));
    }

    private static Type type(Handle component) {
        return Type.getType(component.getDesc());
    }
}
