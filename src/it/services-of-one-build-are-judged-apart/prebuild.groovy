// The todo service as it is in examples/, twice.
File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
['first', 'second'].each { String name ->
    todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
        File copy = new File(basedir, "$name/${todo.toPath().relativize(it.toPath())}")
        copy.parentFile.mkdirs()
        copy.bytes = it.bytes
    }
    File pom = new File(basedir, "$name/pom.xml")
    pom.text = pom.text.replaceFirst('<artifactId>todo</artifactId>', "<artifactId>$name</artifactId>")
}
// A cache of its own, empty at first: the plugin keeps it below the home of the user.
File config = new File(basedir, '.mvn/jvm.config')
config.parentFile.mkdirs()
config.text = "-Duser.home=${new File(basedir, 'home')}\n"
// Both services at the same time, and not their parent, which is none.
new File(basedir, '.mvn/maven.config').text = '-T 2 -pl first,second\n'
return true
