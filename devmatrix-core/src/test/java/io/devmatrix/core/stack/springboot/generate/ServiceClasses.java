package io.devmatrix.core.stack.springboot.generate;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiled classes in front of the class path of a service; nothing of the tests' own class path is seen. */
final class ServiceClasses extends URLClassLoader {
    private final Map<String, byte[]> classes;

    ServiceClasses(Map<String, byte[]> classes, List<Path> jars) {
        super(jars.stream().map(ServiceClasses::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
