import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
int parallel = (log =~ /Using the MultiThreadedBuilder implementation with a thread count of 2/).size()
assert parallel == 3
assert (log =~ /Passed up to level RUNNING/).size() == 2 * parallel

['first', 'second'].each { String name ->
    File evidence = new File(basedir, "$name/target/devmatrix")
    def report = new JsonSlurper().parse(new File(evidence, 'report.json'))
    assert report.passed && report.level == 'running'
    assert new File(evidence, 'postgres').list().every { !it.startsWith('run-') }
}

List<String> cached = []
File cache = new File(basedir, 'home/.devmatrix/cache')
cache.eachFileRecurse { cached << cache.toPath().relativize(it.toPath()).toString() }
assert cached.count { it.endsWith('libraries.jsa') } == 1
assert cached.count { it ==~ /libraries\/[0-9a-f]+/ } == 1
assert cached.every { !it.endsWith('.part') }
return true
