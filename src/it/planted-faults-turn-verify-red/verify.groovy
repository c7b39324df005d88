import groovy.json.JsonSlurper

String sql = 'src/main/resources/db/migration/V1__initial.sql'
String java = 'generated-sources/devmatrix/com/acme/todo'
Map<String, List<String>> named = [
        'generated-file-added'          : ['generated', "$java/domain/Extra.java: is not made from the model."],
        'generated-file-edited'         : ['generated', "$java/domain/TodoLife.java: was edited."],
        'generated-files-stale'         : ['generated', "$java/base/ApiOptions.java: was edited."],
        'migration-edited'              : ['schema', "$sql: The migration is not the text that"],
        'migration-lacks-a-check'       : ['catalogue', 'check `ck_todos_priority_values`: missing: expected'],
        'migration-makes-a-table-more'  : ['catalogue', 'table `audit_trail`: surplus'],
        'migration-refused'             : ['migrations', "$sql:23: PostgreSQL refuses the statement"],
        'model-moved-on'                : ['schema', "$sql: The model has moved on from its migration: column `todos.title`"],
        'sealed-file-edited'            : ['seals', 'Dockerfile: was edited, though it is sealed.'],
        'sealed-file-missing'           : ['seals', 'compose.yaml: is missing, though it is sealed.'],
]
Closure report = { String module -> new JsonSlurper().parse(new File(basedir, "$module/target/devmatrix/report.json")) }
String log = new File(basedir, 'build.log').text
named.each { module, fault ->
    assert !report(module).passed : module
    def first = report(module).checks.find { it.verdict != 'passed' }
    assert first.verdict == 'failed' && first.id == fault[0] : module
    String section = log.substring(log.lastIndexOf("verify (default-cli) @ $module ---")).split('\\n\\[INFO] ---')[0]
    assert section.readLines().any { it.startsWith('[ERROR]     ') && it.contains(fault[1]) } : module
    assert log =~ /on project $module: devmatrix:verify: .+; see target\/devmatrix\/report\.html; .+, then run `mvn verify`/
}
assert report('sound').passed && report('sound').checks*.id.contains('catalogue')
return true
