import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

String log = new File(basedir, 'build.log').text
Closure work = { String module, String file -> new File(basedir, "$module/target/devmatrix/$file") }
Closure report = { String module -> new JsonSlurper().parse(work(module, 'report.json')) }
Closure lines = { String module ->
    log.substring(log.lastIndexOf(":verify (default-cli) @ $module ---")).readLines().tail().takeWhile { !it.startsWith('[INFO] ---') && it != '[INFO] ' }
}

// Without a file nothing is let pass, and the last line names goal, fault, report and fix.
assert !report('strict').passed && report('strict').gate.loosened == []
String why = log.readLines().find { it.contains(' on project strict: ') }
assert why.contains(' on project strict: devmatrix:verify: 1 observation of `seals` does not hold: Dockerfile: was edited, though it is sealed') : why
assert why.contains('; see target/devmatrix/report.html; ') && why.contains(', then run `mvn verify`') : why

// With a file the same fault passes, and the last lines say so.
assert report('warned').passed
assert report('warned').gate.loosened == ['gate loosened: check `seals` only warns', 'gate loosened: compliance strict may be 0.9']
assert lines('warned').any { it.contains('Dockerfile: was edited, though it is sealed') }
assert lines('warned').takeRight(3) == [
        '[WARNING] gate loosened: check `seals` only warns',
        '[WARNING] gate loosened: compliance strict may be 0.9',
        '[INFO] Passed up to level SOURCE, evidence in target/devmatrix/report.html',
]
assert work('warned', 'report.html').text.contains('<p class="gate warn">gate loosened: check <code>seals</code> only warns</p>')

// A mistake in the file has its place, and nothing is judged by it.
String gate = 'src/main/devmatrix/gate.yaml'
assert lines('misspelt').any { it.startsWith("[ERROR] $gate:2:11: `strict` is no part of a whole") }
assert lines('misspelt').any { it.startsWith("[ERROR] $gate:4:3: The threshold file has no word `seal` here") }
assert log.contains(' on project misspelt: devmatrix:verify: 2 findings keep it from judging, ' +
        "first: $gate:2:11: `strict` is no part of a whole. Write a number from 0 to 1, such as `0.95`. [MODEL-020]")
['report.html', 'report.json', 'report.sarif', 'report.txt'].each { assert !work('misspelt', it).exists() : it }

// Programs read the same from their reports.
['strict', 'warned'].each {
    def sarif = new JsonSlurper().parse(work(it, 'report.sarif'))
    assert sarif.version == '2.1.0' && sarif.runs[0].results.any { it.ruleId == 'seals' } : it
    assert new XmlSlurper().parse(work(it, 'junit/TEST-devmatrix.seals.xml')).@failures == '1' : it
    assert work(it, 'report.html').text.contains('was edited, though it is sealed') : it
}
return true
