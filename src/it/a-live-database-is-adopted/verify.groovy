import groovy.json.JsonSlurper

List<String> before = context.get('before')
List<String> after = context.get('held')()
context.get('server').close()
assert before.count { it.contains('kept') } == 2
assert after == before
List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects').toList().drop(1)
assert runs.size() == 4

['Column `todos.title` type: model says `character varying(200)`, database says `character varying(80)`',
 'Column `todos.shelf`', '[MIGRATION-039]'].each {
    assert runs[0].contains(it) : it
}
assert !runs[0].contains('Sealed')
assert runs[1].contains('Sealed; wrote `src/main/resources/db/migration/V1__initial.sql` and `src/main/devmatrix/schema/V1.json` and '
        + '`src/main/devmatrix/lock/migrations.json`. Start the service on the live database once with `SPRING_FLYWAY_BASELINEONMIGRATE=true`')
assert !runs[2].contains('Would write') && runs[2].contains('BUILD SUCCESS')

def report = new JsonSlurper().parse(new File(basedir, 'target/devmatrix/report.json'))
assert report.passed
assert ['schema', 'migrations', 'catalogue'].every { id -> report.checks.find { it.id == id }.verdict == 'passed' }
return true
