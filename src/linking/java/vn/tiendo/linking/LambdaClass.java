package vn.tiendo.linking;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The class that {@link java.lang.invoke.LambdaMetafactory} would make of one lambda or method reference. It belongs to the
 * nest of the class it comes from, so that it may call what is private there.
 */
final class LambdaClass {

    /** The field with the one object of a lambda that holds nothing. */
    static final String ONLY = "ONLY";

    /** The method that makes an object of a lambda that holds something. */
    static final String HOLDING = "holding";

    private static final String MARK = "$$Lambda";
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NOTHING = Method.getMethod("void <init>()");

    private final ClassNode made = new ClassNode();
    private final Type self;
    private final InvokeDynamicInsnNode site;
    private final Type type;
    private final Type[] held;
    private final Handle called;

    /** @param number tells apart the lambdas of one class */
    LambdaClass(ClassNode from, int number, InvokeDynamicInsnNode site) {
        String name = from.name + MARK + number;
        this.self = Type.getObjectType(name);
        this.site = site;
        this.type = Type.getReturnType(site.desc);
        this.held = Type.getArgumentTypes(site.desc);
        this.called = (Handle) site.bsmArgs[1];
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        made.visit(from.version, access, name, null, OBJECT.getInternalName(), new String[] {type.getInternalName()});
        made.visitNestHost(from.nestHostClass == null ? from.name : from.nestHostClass);
    }

    static boolean isOne(String className) {
        return className.contains(MARK);
    }

    ClassNode make() {
        constructor();
        if (held.length == 0) {
            only();
        } else {
            holding();
        }
        body();
        return made;
    }

    private void constructor() {
        GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructorOfSelf());
        code.loadThis();
        code.invokeConstructor(OBJECT, NOTHING);
        for (int i = 0; i < held.length; i++) {
            made.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), held[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field(i), held[i]);
        }
        end(code);
    }

    private Method constructorOfSelf() {
        return new Method("<init>", Type.VOID_TYPE, held);
    }

    private static String field(int number) {
        return "held" + number;
    }

    private void only() {
        made.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type.getDescriptor(), null, null);
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, Method.getMethod("void <clinit>()"));
        begin(code, self);
        code.invokeConstructor(self, constructorOfSelf());
        code.putStatic(self, ONLY, type);
        end(code);
    }

    private void holding() {
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(HOLDING, site.desc));
        begin(code, self);
        code.loadArgs();
        code.invokeConstructor(self, constructorOfSelf());
        end(code);
    }

    /** What is held comes first, then what is given, each as what the called method takes. */
    private void body() {
        Method asked = new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor());
        Type promised = (Type) site.bsmArgs[2];
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, asked);
        if (isConstructor()) {
            begin(code, Type.getObjectType(called.getOwner()));
        }
        for (int i = 0; i < held.length; i++) {
            code.loadThis();
            code.getField(self, field(i), held[i]);
        }
        List<Type> taken = taken();
        for (int i = 0; i < asked.getArgumentTypes().length; i++) {
            code.loadArg(i);
            ValueConversion.convert(code, asked.getArgumentTypes()[i], promised.getArgumentTypes()[i]);
            ValueConversion.convert(code, promised.getArgumentTypes()[i], taken.get(held.length + i));
        }
        code.visitMethodInsn(call(), called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
        giveBack(code, asked.getReturnType(), promised.getReturnType());
        end(code);
    }

    private boolean isConstructor() {
        return called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    private List<Type> taken() {
        List<Type> taken = new ArrayList<>();
        if (called.getTag() != Opcodes.H_INVOKESTATIC && !isConstructor()) {
            taken.add(Type.getObjectType(called.getOwner()));
        }
        taken.addAll(List.of(Type.getArgumentTypes(called.getDesc())));
        return taken;
    }

    /** What is private in the nest is called like anything else; only a constructor is special. */
    private int call() {
        if (isConstructor()) {
            return Opcodes.INVOKESPECIAL;
        }
        if (called.getTag() == Opcodes.H_INVOKESTATIC) {
            return Opcodes.INVOKESTATIC;
        }
        return called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    }

    private void giveBack(GeneratorAdapter code, Type asked, Type promised) {
        Type result = isConstructor() ? Type.getObjectType(called.getOwner()) : Type.getReturnType(called.getDesc());
        if (!asked.equals(Type.VOID_TYPE)) {
            ValueConversion.convert(code, result, promised);
            ValueConversion.convert(code, promised, asked);
        } else if (result.getSize() == 2) {
            code.pop2();
        } else if (result.getSize() == 1) {
            code.pop();
        }
    }

    private GeneratorAdapter method(int access, Method method) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, made);
        code.visitCode();
        return code;
    }

    private static void begin(GeneratorAdapter code, Type newObject) {
        code.newInstance(newObject);
        code.dup();
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
