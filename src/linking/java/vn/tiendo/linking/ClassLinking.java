package vn.tiendo.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Takes the lambdas of one class out of it, each into a class of its own. */
final class ClassLinking {

    private final ClassNode node;
    private final Map<String, ClassNode> known = new HashMap<>();
    private final List<ClassNode> made = new ArrayList<>();

    ClassLinking(ClassNode node) {
        this.node = node;
    }

    /** The classes that were made, in the order of the lambdas. */
    List<ClassNode> link() {
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode site && isLambda(site)) {
                    method.instructions.set(site, use(lambda(site), site));
                }
            }
        }
        return made;
    }

    /** A lambda that is to be serialised or has further interfaces is asked for otherwise, and left to Java. */
    private static boolean isLambda(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && site.bsm.getName().equals("metafactory");
    }

    private ClassNode lambda(InvokeDynamicInsnNode site) {
        String same = site.name + site.desc + Arrays.toString(site.bsmArgs);
        return known.computeIfAbsent(same, unused -> {
            ClassNode lambda = new LambdaClass(node, made.size(), site).make();
            made.add(lambda);
            return lambda;
        });
    }

    /** One that holds nothing exists once, as with Java. */
    private static AbstractInsnNode use(ClassNode lambda, InvokeDynamicInsnNode site) {
        Type type = Type.getReturnType(site.desc);
        return Type.getArgumentCount(site.desc) == 0
                ? new FieldInsnNode(Opcodes.GETSTATIC, lambda.name, LambdaClass.ONLY, type.getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name, LambdaClass.HOLDING, site.desc, false);
    }
}
