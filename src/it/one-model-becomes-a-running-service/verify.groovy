import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

File evidence = new File(basedir, 'todo/target/devmatrix')
def report = new JsonSlurper().parse(new File(evidence, 'report.json'))
assert report.passed && report.level == 'running'
assert report.checks*.id.containsAll(['seals', 'generated', 'schema', 'lint', 'migrations', 'catalogue', 'boot'])
String log = new File(basedir, 'build.log').text
String summary = new File(evidence, 'report.txt').text
report.checks.each { check ->
    int seen = check.observations.size()
    assert check.verdict == 'passed' && check.note == '' : check.id
    assert seen > 0 && check.observations.every { it.holds } : check.id
    String score = "${seen}/${seen}"
    assert check.score == score : check.id
    [log, summary].each { assert it =~ /(?m)passed +${check.level} +${check.id} +${score} / : check.id }
    def suite = new XmlSlurper().parse(new File(evidence, "junit/TEST-devmatrix.${check.id}.xml"))
    assert suite.testcase.size() == seen && suite.'**'.every { it.name() != 'failure' && it.name() != 'skipped' } : check.id
}
assert log.contains('Passed up to level RUNNING, evidence in target/devmatrix/report.html')

def (runs, uri) = (log =~ /The service runs at (http:\/\/127\.0\.0\.1:\d+), its contract is \1\/openapi\.yaml/)[0]
assert log.contains('Stop it with Ctrl+C')
try {
    new Socket('127.0.0.1', uri.toURI().port).close()
    assert false : 'the service still runs'
} catch (ConnectException gone) {
    assert log.contains('BUILD SUCCESS')
}
assert new File(evidence, 'postgres').list().every { !it.startsWith('run-') }
return true
