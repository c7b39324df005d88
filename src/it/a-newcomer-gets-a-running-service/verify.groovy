import groovy.json.JsonSlurper

File service = new File(basedir, 'target/made/notes')
String log = new File(basedir, 'build.log').text
assert log.contains('Wrote `src/main/resources/db/migration/V1__initial.sql` and `src/main/devmatrix/schema/V1.json`')
assert new File(service, 'src/main/resources/db/migration/V1__initial.sql').text.contains('CREATE TABLE notes (')
assert log.contains('Passed up to level RUNNING, evidence in target/devmatrix/report.html')

def report = new JsonSlurper().parse(new File(service, 'target/devmatrix/report.json'))
assert report.passed && report.checks*.id.containsAll(['boot', 'routes', 'crud', 'lists'])
List<String> seen = report.checks.find { it.id == 'crud' }.observations*.name
assert seen.any { it.startsWith('POST /notes') } && seen.any { it.startsWith('DELETE /notes/{noteId}: a row -> 204') }
assert !log.contains('[WARNING]')
return true
