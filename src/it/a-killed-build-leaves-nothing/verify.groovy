import groovy.json.JsonSlurper
import java.util.concurrent.TimeUnit

File todo = new File(basedir, 'todo')
File mvn = new File(System.getProperty('maven.home'), 'bin/mvn')
Closure waitFor = { String what, Closure<Boolean> there ->
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5)
    while (!there()) {
        assert System.nanoTime() < end : "waited in vain for $what"
        sleep(50)
    }
}
/** Starts Maven; the cache is below the home. */
Closure start = { String home, String goal, File log ->
    List<String> words = [mvn.path, '-B', '-o', "-Dmaven.repo.local=${localRepositoryPath}", "devmatrix:$goal", '-Ddevmatrix.run.port=0']
    ProcessBuilder builder = new ProcessBuilder(words*.toString()).directory(todo).redirectErrorStream(true).redirectOutput(log)
    builder.environment()['MAVEN_OPTS'] = "-XX:TieredStopAtLevel=1 -Duser.home=${new File(basedir, home)}".toString()
    return builder.start()
}
Closure nothingIsLeft = { String what, List<ProcessHandle> children ->
    waitFor("the children of $what to end") { children.every { !it.alive } }
    File databases = new File(todo, 'target/devmatrix/postgres')
    waitFor("the folder of PostgreSQL to go") { !databases.exists() || databases.list().every { !it.startsWith('run-') } }
    File evidence = new File(todo, 'target/devmatrix')
    File report = new File(evidence, 'report.json')
    assert !report.exists() || new JsonSlurper().parse(report).checks
    File suites = new File(evidence, 'junit')
    (suites.listFiles() ?: []).findAll { it.name.endsWith('.xml') }.each { new groovy.xml.XmlSlurper().parse(it) }
}
/** Starts Maven, ends it once the service is on its way, and looks who outlives it. */
Closure endOf = { String goal, String there, Closure end ->
    File log = new File(basedir, "${goal}.log")
    Process maven = start('home', goal, log)
    File service = new File(todo, 'target/devmatrix/service/service.log')
    List<ProcessHandle> children = []
    try {
        waitFor("$goal to start the service") { (log.text + (service.exists() ? service.text : '')).contains(there) }
        children = maven.descendants().toList()
    } finally {
        end(maven)
    }
    List<String> programs = children.collect { new File(it.info().command().orElse('')).name }
    assert programs.containsAll(['java', 'sh', 'postgres']) || programs.containsAll(['java', 'dash', 'postgres'])
    nothingIsLeft(goal, children)
    service.delete()
}
/** Lets Maven come to its end; how long it took, in milliseconds. */
Closure whole = { String home, String log ->
    long begin = System.nanoTime()
    assert start(home, 'verify', new File(basedir, log)).waitFor() == 0
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)
}
/** Kills Maven after that time, whatever it is at. */
Closure killedAfter = { String home, long millis ->
    Process maven = start(home, 'verify', new File(basedir, "verify-${millis}.log"))
    maven.waitFor(millis, TimeUnit.MILLISECONDS)
    List<ProcessHandle> children = maven.descendants().toList()
    maven.destroyForcibly()
    nothingIsLeft("a verify of $millis ms", children)
}

endOf('verify', 'Starting Application') { it.destroyForcibly() }
endOf('run', 'The service runs at') { it.destroy() }

// From an empty cache on, so that filling it is killed too; what was killed stands in nobody's way.
long took = whole('measured', 'measured.log')
(1..6).each { killedAfter('killed', (took * it).intdiv(7)) }
whole('killed', 'after-kills.log')
whole('killed', 'prepared.log')
List<String> left = []
new File(basedir, 'killed/.devmatrix/cache').eachFileRecurse { if (it.name.endsWith('.part')) left << it.path }
assert left == []
return true
