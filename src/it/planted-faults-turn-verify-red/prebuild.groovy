import java.security.MessageDigest

File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
String model = 'src/main/devmatrix/model/application.yaml'
String sql = 'src/main/resources/db/migration/V1__initial.sql'
String json = 'src/main/devmatrix/schema/V1.json'
String java = 'plant/target/generated-sources/devmatrix/com/acme/todo/domain'
Closure sha = { MessageDigest.getInstance('SHA-256').digest(it.bytes).encodeHex().toString() }

Closure service = { String name, Closure plant = {} ->
    File copy = new File(basedir, name)
    todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
        File file = new File(copy, todo.toPath().relativize(it.toPath()).toString())
        file.parentFile.mkdirs()
        file.bytes = it.bytes
    }
    File pom = new File(copy, 'pom.xml')
    String parent = new File(basedir, 'pom.xml').text.find(/(?s)<artifactId>planted.*?<\/artifactId>/)
    pom.text = pom.text.replaceFirst(/(?s)<groupId>.*?<\/version>/, """<parent>
      <groupId>io.devmatrix.it</groupId>$parent<version>1.0-SNAPSHOT</version>
      </parent><artifactId>$name</artifactId>""")
    plant(copy)
}
Closure edit = { File file, Closure change ->
    file.parentFile.mkdirs()
    file.text = change(file.exists() ? file.text : '')
}
Closure migration = { File copy, Closure change ->
    String before = sha(new File(copy, sql))
    edit(new File(copy, sql), change)
    edit(new File(copy, json)) { it.replace(before, sha(new File(copy, sql))) }
}

service('sound')
service('sealed-file-edited') { edit(new File(it, 'Dockerfile')) { it + 'USER root\n' } }
service('sealed-file-missing') { new File(it, 'compose.yaml').delete() }
service('generated-file-added') { edit(new File(it, "$java/Extra.java")) { 'package com.acme.todo.domain;' } }
service('generated-file-edited') { edit(new File(it, "$java/TodoLife.java")) { 'package com.acme.todo.domain;' } }
service('generated-files-stale') { copy ->
    edit(new File(copy, "plant/$model")) { new File(copy, model).text.replace('max: 50', 'max: 60') }
}
service('model-moved-on') { edit(new File(it, model)) { it.replace('string(200)', 'string(300)') } }
service('migration-edited') { edit(new File(it, sql)) { it + '-- edited\n' } }
service('migration-lacks-a-check') { migration(it) { it.replaceFirst(/(?m)^.*ck_todos_priority_values.*\n/, '') } }
service('migration-makes-a-table-more') { migration(it) { it + 'CREATE TABLE audit_trail (id uuid);\n' } }
service('migration-refused') { migration(it) { it + 'CREATE TABEL audit_trail (id uuid);\n' } }
return true
