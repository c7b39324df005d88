import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('`Dockerfile` is yours now and no longer under lock')
def lock = new JsonSlurper().parse(new File(basedir, 'todo/src/main/devmatrix/lock/templates.json'))
assert lock.ejected == [[path: 'Dockerfile', reason: 'our base image']]
assert lock.files.size() == 10 && lock.files.every { it.path != 'Dockerfile' }

String refusal = log.readLines().find { it.contains('`pom.xml` is not under lock. Under lock are: ') }
assert refusal.startsWith('[ERROR] src/main/devmatrix/lock/templates.json: ') && refusal.endsWith('. [SEAL-001]')
lock.files.each { assert refusal.contains(it.path) }
assert log.contains('1 finding, listed above; nothing was changed')
assert log =~ /The parameters 'reason' for goal .*:eject are missing or invalid/

assert new File(basedir, 'todo/Dockerfile').text.endsWith('USER root\n')
assert log =~ /passed +source +seals +10\/10/
assert log.contains('Passed up to level SOURCE')
return true
