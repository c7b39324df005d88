// The todo service as it is in examples/, laid under what was written by hand.
File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
['by-hand', 'by-hand-and-broken', 'by-hand-and-wrong'].each { name ->
    todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
        File file = new File(basedir, "$name/${todo.toPath().relativize(it.toPath())}")
        file.parentFile.mkdirs()
        file.bytes = file.exists() ? file.bytes : it.bytes
    }
    File pom = new File(basedir, "$name/pom.xml")
    pom.text = pom.text.replace('<artifactId>todo<', "<artifactId>$name<")
}
File model = new File(basedir, 'by-hand/src/main/devmatrix/model/application.yaml')
model.append('external: { paths: [/reports/**] }\n')
return true
