import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import javax.lang.model.SourceVersion

/*
 * Runs after the files are written: with -B nothing checks a property before. It refuses values that cannot work, takes
 * back what was written, and otherwise writes the lock of the sealed files. pom.xml is the first file that is written and
 * never there before, so what is older than it belongs to somebody else.
 */

Path folder = Path.of(request.outputDirectory, request.artifactId).toAbsolutePath().normalize()
List<String> refusals = refusals(request.properties)
if (refusals) {
    List<String> kept = takeBack(folder)
    throw new RuntimeException(message(refusals, folder, kept))
}
writeLock(folder)

// ---- the values -------------------------------------------------------------------------------------------------

List<String> refusals(Properties given) {
    List<List<String>> rules = [
            ['groupId', /[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*/, 'words joined by dots, such as com.example'],
            ['artifactId', /[A-Za-z][A-Za-z0-9_.-]*/, 'a letter, then letters, digits, dots, hyphens or underscores, such as notes'],
            ['version', /[A-Za-z0-9][A-Za-z0-9_.+-]*/, 'letters, digits, dots and hyphens, such as 1.0.0-SNAPSHOT'],
            ['serviceName', /(?!(true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9]*(-[a-z0-9]+)*/, 'lower-case letters, digits and single hyphens and no word of YAML, such as notes-service'],
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

String message(List<String> refusals, Path folder, List<String> kept) {
    String note = kept ? "\nThe files that `${folder}` held before are kept: ${kept.join(', ')}." : ''
    return 'No project was made. Change these properties and run again:\n  ' + refusals.join('\n  ') + note
}

// ---- taking back ------------------------------------------------------------------------------------------------

/** Deletes what this run wrote and nothing else; returns the files that were there before. */
List<String> takeBack(Path folder) {
    forgetModule(folder)
    long started = Files.getLastModifiedTime(folder.resolve('pom.xml')).toMillis()
    Set<String> names = templates().keySet().collect { at(it) } as Set
    List<Path> paths = Files.walk(folder).withCloseable { it.toList() }.toSorted().reverse()
    List<Path> files = paths.findAll { !Files.isDirectory(it) }
    List<Path> ours = files.findAll { unix(folder, it) in names && Files.getLastModifiedTime(it).toMillis() >= started }
    ours.each { Files.delete(it) }
    // Deepest first, and one at a time: a folder may have become empty just before.
    paths.findAll { Files.isDirectory(it) }.each { if (isEmpty(it)) Files.delete(it) }
    return (files - ours).collect { unix(folder, it) }.sort()
}

boolean isEmpty(Path directory) {
    return Files.list(directory).withCloseable { it.findAny().isEmpty() }
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

/**
 * Locks the templates themselves: sealed files are copied, never filtered, and a file of that name which was there before is
 * not blessed. Printed by hand, for no value needs an escape and groovy-json is out of sight of the archetype's class loader.
 */
void writeLock(Path folder) {
    List<String> files = templates().findAll { it.value[0] == 'sealed' }.collect { path, about ->
        """    {"path": "${path}", "category": "${about[1]}", "sha256": "${sha256(path)}"}"""
    }
    String lock = """{
  "templateSet": "devmatrix-spring-service",
  "version": "${request.archetypeVersion}",
  "files": [
${files.join(',\n')}
  ]
}
"""
    Path target = folder.resolve('src/main/devmatrix/lock/templates.json')
    Files.createDirectories(target.parent)
    Files.writeString(target, lock)
}

/** Of the text with Unix line ends, so that a checkout on another system has the same. */
String sha256(String template) {
    String text = own("archetype-resources/${template}").replace('\r\n', '\n')
    byte[] digest = MessageDigest.getInstance('SHA-256').digest(text.getBytes(StandardCharsets.UTF_8))
    return digest.encodeHex().toString()
}

// ---- the template set -------------------------------------------------------------------------------------------

/** Path to [mode, category], sorted by path: the manifest in this archetype's own jar. */
SortedMap<String, List<String>> templates() {
    Properties manifest = new Properties()
    manifest.load(new StringReader(own('META-INF/devmatrix/templates.properties')))
    return new TreeMap(manifest.collectEntries { [(it.key): it.value.tokenize(' ')] })
}

/** A text of this archetype's own jar. */
String own(String name) {
    return Thread.currentThread().contextClassLoader.getResource(name).getText('UTF-8')
}

/** Where a template is in the service; two dots in a row, in a bad package, are one folder. */
String at(String template) {
    return template.replace('{package}', request.properties.getProperty('package').replaceAll(/\.+/, '/'))
}

String unix(Path folder, Path file) {
    return folder.relativize(file).join('/')
}
