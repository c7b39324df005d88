// The projects of both packs, and the configuration of the service, are those that the archetypes make.
String archetypes = '../../../../devmatrix-archetypes'
String made = 'src/main/resources/archetype-resources'
String who = 'src/main/pack/META-INF/devmatrix/patterns/pack.properties'
Closure shipped = { archetype, file ->
    basedir.toPath().resolve("$archetypes/devmatrix-$archetype-archetype/$made/$file").normalize().toFile().text
}
['1.0', '2.0'].each { version ->
    Map values = [groupId: 'io.devmatrix.it', artifactId: 'patterns', version: version, devmatrixVersion: '0']
    String pom = values.inject(shipped('pattern-pack', 'pom.xml')) { text, key, value -> text.replace('${' + key + '}', value) }
    new File(basedir, "pack-$version/pom.xml").text = pom
    File properties = new File(basedir, "pack-$version/$who")
    properties.parentFile.mkdirs()
    properties.text = shipped('pattern-pack', who)
}
['application.yaml', 'service.yaml', 'devmatrix/database.yaml', 'devmatrix/health.yaml'].each {
    File file = new File(basedir, "src/main/resources/$it")
    file.parentFile.mkdirs()
    file.text = shipped('spring-service', "src/main/resources/$it").replace('${serviceName}', 'shop').replace('${httpPort}', '8080')
}
return true
