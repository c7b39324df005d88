File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
String model = 'src/main/devmatrix/model/application.yaml'
todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*(\/target\/.*|\/pom.xml)/) {
    File file = new File(basedir, todo.toPath().relativize(it.toPath()).toString())
    file.parentFile.mkdirs()
    file.bytes = it.bytes
}
String before = new File(basedir, model).text
Closure edited = { String folder, String text ->
    File file = new File(basedir, "$folder/$model")
    file.parentFile.mkdirs()
    file.text = text
}
String loses = before.replaceFirst(/\n *description: .*/, '').replace('search: [title, description]', 'search: [title]')
edited('loses', loses)
edited('approves', loses
        .replace('[low, medium, high, urgent]', '{ values: { low: "", medium: "", high: "", critical: { renamedFrom: urgent } } }')
        .replace('title: string(200)', 'title: { type: string(250), unique: true }\n      effort: { type: int, min: 1, backfill: "priority == TodoPriority.low ? 1 : 3" }')
        .replace('dueDate: { type: instant?, clock: future }', 'deadline: { type: instant?, clock: future, renamedFrom: dueDate }')
        .replace('fields: [dueDate]', 'fields: [deadline]')
        .replace('dueDate: range', 'deadline: range') + 'migration: { lose: [todos.description] }\n')
return true
