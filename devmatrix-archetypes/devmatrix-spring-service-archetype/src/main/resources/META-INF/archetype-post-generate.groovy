import groovy.json.JsonOutput
import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import java.lang.management.ManagementFactory
import javax.lang.model.SourceVersion

/*
 * Runs after the files are written: with -B nothing checks a property before. It refuses values that cannot work, takes
 * back what was written, and otherwise writes the lock of the sealed files.
 */

Path folder = Path.of(request.outputDirectory, request.artifactId).toAbsolutePath().normalize()
List<String> refusals = refusals(request.properties)
if (refusals) {
    List<String> left = takeBack(folder)
    throw new RuntimeException(message(refusals, folder, left))
}
writeLock(folder)

// ---- the values -------------------------------------------------------------------------------------------------

List<String> refusals(Properties given) {
    List<List<String>> rules = [
            ['groupId', /[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*/, 'words joined by dots, such as com.example'],
            ['artifactId', /[A-Za-z][A-Za-z0-9_.-]*/, 'a letter, then letters, digits, dots, hyphens or underscores, such as notes'],
            ['version', /[A-Za-z0-9][A-Za-z0-9_.+-]*/, 'letters, digits, dots and hyphens, such as 1.0.0-SNAPSHOT'],
            ['serviceName', /[a-z][a-z0-9]*(-[a-z0-9]+)*/, 'lower-case letters, digits and single hyphens, such as notes-service'],
            ['registry', /[a-z0-9]+([.-][a-z0-9]+)*(:[0-9]{1,5})?(\/[a-z0-9]+([._-][a-z0-9]+)*)*/, 'a host with an optional port and path and without https://, such as registry.example.com/hub'],
            ['javaVersion', /17|21|25/, '17, 21 or 25'],
            ['devmatrixVersion', /[A-Za-z0-9][A-Za-z0-9_.+-]*/, 'the version of devmatrix-maven-plugin, such as 1.0.0'],
    ]
    List<String> found = rules.findAll { !(given.getProperty(it[0]) ==~ it[1]) }.collect { refusal(given, it[0], it[2]) }
    if (!isPort(given.getProperty('httpPort'))) {
        found << refusal(given, 'httpPort', 'a port from 1 to 65535, such as 8080')
    }
    if (!isPackage(given.getProperty('package'))) {
        found << refusal(given, 'package', 'Java names joined by dots, none of them a word of the language, such as com.example.notes')
    }
    return found
}

String refusal(Properties given, String key, String wanted) {
    return "`${key}` is `${given.getProperty(key)}`. Give -D${key}= as ${wanted}."
}

boolean isPort(String text) {
    return text ==~ /[1-9][0-9]{0,4}/ && text.toInteger() <= 65535
}

boolean isPackage(String text) {
    return text ==~ /[A-Za-z0-9_.]+/ && SourceVersion.isName(text, SourceVersion.RELEASE_17) && !(text ==~ /javax?(\..*)?/)
}

String message(List<String> refusals, Path folder, List<String> left) {
    String kept = left ? "\n`${folder}` is left as it is, for these files in it are not ours: ${left.join(', ')}. Remove what you do not want." : ''
    return 'No project was made. Change these properties and run again:\n  ' + refusals.join('\n  ') + kept
}

// ---- taking back ------------------------------------------------------------------------------------------------

/** Deletes what this run wrote and returns what stands in the way: with a stranger in the folder nothing is deleted. */
List<String> takeBack(Path folder) {
    forgetModule(folder)
    if (!Files.isDirectory(folder)) {
        return []
    }
    List<Path> paths = Files.walk(folder).withCloseable { it.toList() }
    List<Path> strangers = paths.findAll { Files.isRegularFile(it) && !isOurs(folder, it) }
    if (!strangers) {
        paths.sort().reverseEach { Files.delete(it) }
    }
    return strangers.collect { unix(folder, it) }.sort()
}

/** Ours is what the template set names and what this very run can have written. */
boolean isOurs(Path folder, Path file) {
    long started = ManagementFactory.runtimeMXBean.startTime - 2000
    String path = unix(folder, file)
    boolean named = templates().keySet().any { path == at(it) }
    return named && Files.getLastModifiedTime(file).toMillis() >= started
}

/** The archetype plugin lists a new project in the pom.xml beside it, if there is one. */
void forgetModule(Path folder) {
    Path pom = folder.resolveSibling('pom.xml')
    if (Files.isRegularFile(pom)) {
        String text = Files.readString(pom)
        String module = java.util.regex.Pattern.quote(request.artifactId)
        String without = text.replaceAll("[ \\t]*<module>${module}</module>\\s*?(\\r?\\n|(?=<))", '')
                .replaceAll(/[ \t]*<modules>\s*<\/modules>[ \t]*\r?\n?/, '')
        if (without != text) {
            Files.writeString(pom, without)
        }
    }
}

// ---- the lock ---------------------------------------------------------------------------------------------------

void writeLock(Path folder) {
    List files = templates().findAll { it.value[0] == 'sealed' }.collect { path, about ->
        [path: path, category: about[1], sha256: sha256(folder.resolve(path))]
    }
    Map lock = [templateSet: 'devmatrix-spring-service', version: request.archetypeVersion, files: files]
    Path target = folder.resolve('src/main/devmatrix/lock/templates.json')
    Files.createDirectories(target.parent)
    Files.writeString(target, JsonOutput.prettyPrint(JsonOutput.toJson(lock)).replace('\r\n', '\n') + '\n')
}

String sha256(Path file) {
    String text = Files.readString(file).replace('\r\n', '\n')
    byte[] digest = MessageDigest.getInstance('SHA-256').digest(text.getBytes(StandardCharsets.UTF_8))
    return digest.encodeHex().toString()
}

// ---- the template set -------------------------------------------------------------------------------------------

/** Path to [mode, category], sorted by path: the manifest in this archetype's own jar. */
SortedMap<String, List<String>> templates() {
    Properties manifest = new Properties()
    String name = 'META-INF/devmatrix/templates.properties'
    Thread.currentThread().contextClassLoader.getResourceAsStream(name).withCloseable { manifest.load(it) }
    return new TreeMap(manifest.collectEntries { [(it.key): it.value.tokenize(' ')] })
}

String at(String template) {
    return template.replace('{package}', request.getProperties().getProperty('package').replace('.', '/'))
}

String unix(Path folder, Path file) {
    return folder.relativize(file).join('/')
}
