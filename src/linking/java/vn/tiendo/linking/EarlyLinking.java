package vn.tiendo.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** Rewrites a folder of compiled classes so that nothing in them is left to be linked while the program runs. */
public final class EarlyLinking {

    private static final String ENDING = ".class";

    private final Path folder;
    private final Map<String, ClassNode> classes = new TreeMap<>();

    private EarlyLinking(Path folder) {
        this.folder = folder;
    }

    /**
     * Links all classes of a folder; a folder that is linked already stays as it is.
     *
     * @param arguments the folder
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        EarlyLinking linking = new EarlyLinking(Path.of(arguments[0]));
        linking.read();
        linking.forgetEarlierBuilds();
        linking.link();
    }

    private void read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        for (Path file : files) {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            classes.put(node.name, node);
        }
    }

    /** A class that was compiled again does not know the lambdas that were made of it before. */
    private void forgetEarlierBuilds() throws IOException {
        for (ClassNode lambda : List.copyOf(classes.values())) {
            if (LambdaClass.isOne(lambda.name) && !hostKnows(lambda)) {
                classes.remove(lambda.name);
                Files.delete(file(lambda.name));
            }
        }
    }

    private boolean hostKnows(ClassNode lambda) {
        ClassNode host = classes.get(lambda.nestHostClass);
        return host != null && host.nestMembers != null && host.nestMembers.contains(lambda.name);
    }

    private void link() throws IOException {
        Map<String, ClassNode> changed = new TreeMap<>();
        for (ClassNode node : List.copyOf(classes.values())) {
            List<ClassNode> lambdas = new ClassLinking(node).link();
            if (RecordMethods.link(node) || !lambdas.isEmpty()) {
                changed.put(node.name, node);
            }
            if (!lambdas.isEmpty()) {
                ClassNode host = hostOf(node);
                host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
                lambdas.forEach(lambda -> host.nestMembers.add(lambda.name));
                changed.put(host.name, host);
            }
            lambdas.forEach(lambda -> changed.put(lambda.name, lambda));
        }
        for (ClassNode node : changed.values()) {
            write(node);
        }
    }

    private ClassNode hostOf(ClassNode node) {
        return node.nestHostClass == null ? node : classes.getOrDefault(node.nestHostClass, node);
    }

    private void write(ClassNode node) throws IOException {
        ClassWriter bytes = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(bytes);
        Files.write(file(node.name), bytes.toByteArray());
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
