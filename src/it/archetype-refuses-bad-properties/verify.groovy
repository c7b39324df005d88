String log = new File(basedir, 'build.log').text

['groupId', 'artifactId', 'version', 'package', 'serviceName', 'httpPort', 'javaVersion', 'registry'].each {
    assert log.contains("-D${it}= as ") : it
}
assert log.contains('No project was made. Change these properties and run again:')
assert log.contains('`package` is `com.class.notes`.')

assert !new File(basedir, 'bad id').exists()
assert !new File(basedir, 'notes').exists()
assert !new File(basedir, 'pom.xml').text.contains('module>')
return true
