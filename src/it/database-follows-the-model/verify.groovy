import groovy.json.JsonSlurper

List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects').toList().drop(1)
assert runs.size() == 6
assert runs[0].contains('Sealed; wrote `src/main/devmatrix/lock/migrations.json`')
assert runs[1].contains('src/main/devmatrix/model/application.yaml:16:3: Column `todos.description` and its values would be lost. '
        + 'Take it back into the model, or approve the loss: `migration: { lose: [todos.description] }`. [MIGRATION-032]')
assert runs[2].contains('[WARNING] src/main/resources/db/migration/V1__initial.sql: The model has moved on from its migration: ')
['Would write `V2.1__change_todos_steps.sql`, `V2.1__change_todos_steps.sql.conf`, `V2__change_todos.sql`',
 'rename column `todos.due_date` to `deadline`: safe; ACCESS EXCLUSIVE for a moment',
 'drop column `todos.description`: destroys data; ACCESS EXCLUSIVE for a moment',
 'rename value `urgent` of `todos.priority` to `critical`: backfill; row locks, batch by batch',
 'CREATE UNIQUE INDEX CONCURRENTLY uq_todos_title ON todos (title) WHERE deleted_at IS NULL;'].each {
    assert runs[3].contains(it) : it
}
assert runs[4].contains('Sealed; wrote `src/main/resources/db/migration/V2')

def report = new JsonSlurper().parse(new File(basedir, 'target/devmatrix/report.json'))
assert report.passed
assert ['schema', 'migrations', 'catalogue'].every { id -> report.checks.find { it.id == id }.verdict == 'passed' }
assert new File(basedir, 'src/main/devmatrix/schema').list().sort() == ['V1.json', 'V2.json']
return true
