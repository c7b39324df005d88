import groovy.json.JsonSlurper
import java.security.MessageDigest

File service = new File(basedir, 'target/made/notes')
Map<String, String> texts = new TreeMap<>()
service.eachFileRecurse(groovy.io.FileType.FILES) {
    texts[service.toPath().relativize(it.toPath()).join('/')] = it.getText('UTF-8')
}

assert texts.keySet() as List == [
        '.dockerignore', '.env.example', '.gitattributes', '.github/workflows/ci.yml', '.gitignore', '.java-version',
        '.mvn/jvm.config', '.mvn/maven-build-cache-config.xml', 'Dockerfile', 'README.md', 'compose.yaml',
        'ops/grafana/dashboards/service.json', 'ops/grafana/provisioning/dashboards/service.yaml',
        'ops/grafana/provisioning/datasources/prometheus.yaml', 'ops/prometheus/prometheus.yml', 'pom.xml',
        'src/main/devmatrix/lock/templates.json', 'src/main/devmatrix/model/application.yaml',
        'src/main/java/com/acme/notes/Application.java', 'src/main/resources/application-local.yaml',
        'src/main/resources/application.yaml', 'src/main/resources/devmatrix/database.yaml',
        'src/main/resources/devmatrix/health.yaml', 'src/main/resources/service.yaml',
        'src/test/java/com/acme/notes/ApplicationTest.java']

texts.each { path, text ->
    assert !text.contains('\r') : path
    assert text.endsWith('\n') : path
    assert !(text =~ /\$\{(groupId|artifactId|version|package|serviceName|httpPort|javaVersion|registry|devmatrixVersion)}/) : path
}
def lock = new JsonSlurper().parseText(texts['src/main/devmatrix/lock/templates.json'])
assert lock.templateSet == 'devmatrix-spring-service'
assert lock.files*.path == lock.files*.path.sort() && lock.files.size() == 11
lock.files.each {
    assert it.sha256 == MessageDigest.getInstance('SHA-256').digest(texts[it.path].getBytes('UTF-8')).encodeHex().toString()
}
assert texts['README.md'].startsWith('notes-service\n=============') || texts['README.md'].startsWith('notes-service\n====')
assert texts['.env.example'].contains('REGISTRY=registry.example.com/hub\nJAVA_VERSION=21\n')
assert texts['src/main/resources/service.yaml'].contains('port: 18080')
assert texts['pom.xml'].contains('<maven.compiler.release>21</maven.compiler.release>')
assert texts['src/main/resources/devmatrix/database.yaml'].contains('${DB_URL:jdbc:postgresql://')
return true
