// In each module a sealed file was edited; what its gate says of that differs.
File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
Map<String, String> gates = [
        strict  : '',
        warned  : '''compliance:
  strict: 0.9
checks:
  seals: warn
''',
        misspelt: '''compliance:
  strict: 90
checks:
  seal: warn
''',
]
gates.each { name, gate ->
    File copy = new File(basedir, name)
    todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
        File file = new File(copy, todo.toPath().relativize(it.toPath()).toString())
        file.parentFile.mkdirs()
        file.bytes = it.bytes
    }
    File pom = new File(copy, 'pom.xml')
    pom.text = pom.text.replaceFirst(/(?s)<groupId>.*?<\/version>/, """<parent>
      <groupId>io.devmatrix.it</groupId><artifactId>the-gate-says-what-it-lets-pass</artifactId>
      <version>1.0-SNAPSHOT</version></parent><artifactId>$name</artifactId>""")
    new File(copy, 'Dockerfile') << 'USER root\n'
    if (gate) {
        new File(copy, 'src/main/devmatrix/gate.yaml').text = gate
    }
}
return true
