// The parent of the small services says what the archetype says, so that they are what a user has.
String archetype = 'devmatrix-archetypes/devmatrix-spring-service-archetype/src/main/resources/archetype-resources/pom.xml'
def theirs = new groovy.xml.XmlSlurper().parse(basedir.toPath().resolve("../../../../$archetype").toFile())
def ours = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml'))
Closure said = { node -> node.children().collectEntries { [(it.name()): it.text()] } }

assert ours.dependencyManagement.text() == theirs.dependencyManagement.text()
assert ours.dependencies.dependency.collect(said) == theirs.dependencies.dependency.collect(said)
assert ours.build.plugins.plugin.collect { [it.artifactId.text(), it.version.text()] } ==
        theirs.build.plugins.plugin.collect { [it.artifactId.text(), it.version.text()] }
['spring-boot.version', 'jspecify.version', 'project.build.sourceEncoding'].each {
    assert ours.properties[it].text() == theirs.properties[it].text() : it
}
return true
