import groovy.json.JsonSlurper

Closure report = { String module -> new JsonSlurper().parse(new File(basedir, "$module/target/devmatrix/report.json")) }
Closure check = { String module, String id -> report(module).checks.find { it.id == id } }
String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] `com/acme/todo/service/TodoService.java` is hand-written and wins over the generated one. [GEN-001]')
assert !new File(basedir, 'by-hand/target/generated-sources/devmatrix/com/acme/todo/service/TodoService.java').exists()
assert report('by-hand').passed && report('by-hand').level == 'running'
assert check('by-hand', 'routes').observations*.name.contains('GET /reports/weekly: external, as the model says')
String said = new File(basedir, 'by-hand/target/devmatrix/service/service.log').text
['the service is by hand', 'noted: created', 'noted: to be updated', 'noted: deleted'].each { assert said.contains(it) : it }

assert log.contains('[INFO] `com/acme/todo/domain/TodoLife.java` is hand-written and wins over the generated one. [GEN-001]')
List<String> failed = report('by-hand-and-wrong').checks.findAll { it.verdict == 'failed' }*.id
// Walks may come by it or not.
assert failed - 'walks' == ['routes', 'machines', 'plan']
assert log.contains('[ERROR]         GET /reports/weekly: in the model: the model has no such route. Model it, or list it')
List<String> let = check('by-hand-and-wrong', 'machines').observations.findAll { !it.holds }*.name
assert let.contains('Todo.status: pending to completed -> 400') && let.contains('Todo.status: archived to pending -> 400')
assert report('by-hand-and-broken').checks.find { it.verdict != 'passed' }.id == 'boot'
assert log =~ /(?s)\[ERROR] +GET \/health\/ready -> 200: The service ended with exit code 1: .{0,400}the archive is not reached/
assert log =~ /on project by-hand-and-wrong: devmatrix:verify: .+; see target\/devmatrix\/report\.html; /
return true
