// The todo service as it is in examples/, with a Dockerfile that someone edited.
File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
    File copy = new File(basedir, "todo/${todo.toPath().relativize(it.toPath())}")
    copy.parentFile.mkdirs()
    copy.bytes = it.bytes
}
new File(basedir, 'todo/Dockerfile').append('USER root\n')
return true
