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
/** Starts Maven, ends it once the service is on its way, and looks who outlives it. */
Closure endOf = { String goal, String there, Closure end ->
    File log = new File(basedir, "${goal}.log")
    List<String> words = [mvn.path, '-B', '-o', "-Dmaven.repo.local=${localRepositoryPath}", "devmatrix:$goal", '-Ddevmatrix.run.port=0']
    Process maven = new ProcessBuilder(words*.toString()).directory(todo).redirectErrorStream(true).redirectOutput(log).start()
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
    waitFor("the children of $goal to end") { children.every { !it.alive } }
    waitFor("the folder of PostgreSQL to go") { new File(todo, 'target/devmatrix/postgres').list().every { !it.startsWith('run-') } }
    service.delete()
}

endOf('verify', 'Starting Application') { it.destroyForcibly() }
endOf('run', 'The service runs at') { it.destroy() }
return true
