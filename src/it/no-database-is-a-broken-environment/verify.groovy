import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR] broken +database +migrations .* `SELECT 1` failed on `jdbc:postgresql:\/\/127\.0\.0\.1:1\/x` as `postgres`: Connection to/
assert log.contains('[ERROR]         Start that server, or mend its URL, role or password.')
assert log.contains('the environment is broken, so there is no verdict and no pass: ')
assert log.contains('Caused by: org.apache.maven.plugin.MojoExecutionException')
assert !log.contains('Passed up to level')

def report = new JsonSlurper().parse(new File(basedir, 'todo/target/devmatrix/report.json'))
assert !report.passed
assert report.checks.findAll { it.level == 'database' }*.verdict == ['broken', 'broken', 'broken']
return true
