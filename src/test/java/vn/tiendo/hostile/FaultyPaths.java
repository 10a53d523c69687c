package vn.tiendo.hostile;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Paths that are the real ones in everything but the file system they belong to. */
final class FaultyPaths {

    private record Handler(Path real, FaultyFileSystem system) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "getFileSystem":
                    return system;
                case "equals":
                    return arguments[0] instanceof Path other && real.equals(FaultyPaths.real(other));
                case "iterator":
                    return names();
                default:
            }
            Object[] plain = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain[i] instanceof Path path ? FaultyPaths.real(path) : plain[i];
            }
            try {
                Object result = method.invoke(real, plain);
                return result instanceof Path path ? of(path, system) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private Iterator<Path> names() {
            List<Path> names = new ArrayList<>();
            real.forEach(name -> names.add(of(name, system)));
            return names.iterator();
        }
    }

    private FaultyPaths() {}

    static Path of(Path real, FaultyFileSystem system) {
        return (Path) Proxy.newProxyInstance(
                FaultyPaths.class.getClassLoader(), new Class<?>[] {Path.class}, new Handler(real(real), system));
    }

    static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Handler handler
                ? handler.real()
                : path;
    }
}
