List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
assert builds[0].contains('There is no packaged artifact to judge. Run `mvn verify`.')
assert builds[1].contains('There is no packaged artifact to run. Run `mvn package devmatrix:run`.')

List<String> ours = builds[2].readLines().dropWhile { !it.contains(':verify (default-cli)') }
assert ours[1] == '[WARNING] NOT JUDGED: tests are skipped' && ours[2].startsWith('[INFO] -----')
File work = new File(basedir, 'target/devmatrix')
assert !new File(work, 'report.json').exists() && !new File(work, 'report.txt').exists()
assert new File(work, 'junit').list().length == 0 : 'evidence of an earlier run must not look like that of this one'

assert builds[3].contains('The service cannot start: `verify-asks-for-a-package-1.0-SNAPSHOT.jar` is no repackaged Spring Boot jar. ' +
        'Bind the goal `repackage` of spring-boot-maven-plugin, then run `mvn verify`')
assert builds[3].contains('Caused by: org.apache.maven.plugin.MojoExecutionException')
return true
