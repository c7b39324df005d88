String log = new File(basedir, 'build.log').text
String model = 'src/main/devmatrix/model/application.yaml'
assert log.contains("[ERROR] ${model}:9:18: There is no entity `Publisher`. Known: `Book`. [MODEL-024]")
assert log.contains("[ERROR] ${model}:10:27: `entities.Book.fields.pages` has no word `mim`. Did you mean `min`? [MODEL-016]")
assert log.contains('2 findings, listed above; nothing was changed')

long broken = new File(basedir, model).lastModified()
int generated = 0
new File(basedir, 'target').eachFileRecurse {
    assert it.lastModified() < broken : it
    generated += it.name.endsWith('.java') ? 1 : 0
}
assert generated > 50

Set<String> outside = new TreeSet<>()
basedir.eachFileRecurse(groovy.io.FileType.FILES) {
    outside << basedir.toPath().relativize(it.toPath()).join('/')
}
outside.removeAll { it.startsWith('target/') }
assert outside as List == ['build.log', 'invoker.properties', 'plant/' + model, 'pom.xml', model, 'verify.groovy']
return true
