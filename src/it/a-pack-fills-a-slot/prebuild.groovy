// The projects of both packs are those that the archetype makes; only their rules lie here.
String archetype = '../../../../devmatrix-archetypes/devmatrix-pattern-pack-archetype/src/main/resources/archetype-resources'
String who = 'src/main/pack/META-INF/devmatrix/patterns/pack.properties'
Closure shipped = { basedir.toPath().resolve("$archetype/$it").normalize().toFile().text }
['1.0', '2.0'].each { version ->
    Map values = [groupId: 'io.devmatrix.it', artifactId: 'patterns', version: version, devmatrixVersion: '0']
    String pom = values.inject(shipped('pom.xml')) { text, key, value -> text.replace('${' + key + '}', value) }
    new File(basedir, "pack-$version/pom.xml").text = pom
    File properties = new File(basedir, "pack-$version/$who")
    properties.parentFile.mkdirs()
    properties.text = shipped(who)
}
return true
