// What an earlier, green run left behind, and a jar that nobody repackaged.
Map<String, String> left = [
        'devmatrix/report.json'                     : '{ "passed": true }',
        'devmatrix/report.txt'                      : 'passed',
        'devmatrix/junit/TEST-devmatrix.seals.xml'  : '<testsuite tests="1"/>',
        'verify-asks-for-a-package-1.0-SNAPSHOT.jar': 'not what the goal repackage makes',
]
left.each { path, text ->
    File file = new File(basedir, "plant/target/$path")
    file.parentFile.mkdirs()
    file.text = text
}
return true
