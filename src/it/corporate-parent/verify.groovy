import java.util.jar.JarFile

File service = new File(basedir, 'notes')
assert new File(service, 'pom.xml').text.contains('<artifactId>corporate-parent</artifactId>')

String log = new File(basedir, 'build.log').text
assert log.contains('BUILD SUCCESS')
[compiler: '3.14.1', surefire: '3.5.2', jar: '3.5.1', resources: '3.3.1'].each { plugin, version ->
    assert log =~ /--- (maven-)?${plugin}(-plugin)?:${version}:/ : plugin
}
new JarFile(new File(service, 'target/notes-1.0-SNAPSHOT.jar')).withCloseable { jar ->
    assert jar.getEntry('BOOT-INF/classes/application.yaml') != null
    def application = jar.getInputStream(jar.getEntry('BOOT-INF/classes/com/acme/notes/Application.class')).bytes
    assert application[7] == 61 : 'compiled for Java 17, not for the 11 of the parent'
}
assert new File(service, 'target/devmatrix/report.json').isFile()
return true
