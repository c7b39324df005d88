import groovy.json.JsonSlurper

String slot = 'src/main/java/com/acme/todo/flow/TidyFlowMethods.java'
Closure report = { String module -> new JsonSlurper().parse(new File(basedir, "$module/target/devmatrix/report.json")) }
Closure faults = { String module -> report(module).checks*.observations.flatten().findAll { !it.holds && !it.name.contains(' looked at') }*.name }
Closure notes = { String module -> report(module).checks*.observations.flatten().findAll { it.holds && it.seen }*.name }

assert faults('stub-in-a-slot') == ["REG-031 $slot:5:19", "REG-034 $slot:6:12"]
assert faults('suppressed-for-nothing') == ['TEAM-006 src/main/devmatrix/rules.yaml:2:5', 'TEAM-006 src/main/devmatrix/rules.yaml:3:5']
assert faults('rule-of-the-team') == ["ACME-001 $slot:6:26"]
assert faults('wrong-rule') == ['TEAM-004 src/main/devmatrix/rules.yaml:7:49']
['hand-written', 'suppressed', 'baseline'].each { assert report(it).passed : it }
assert notes('hand-written')*.take(15) == ['warning REG-031', 'warning REG-034']
assert notes('suppressed')*.take(18) == ['suppressed REG-031', 'suppressed REG-034']
assert notes('baseline')*.take(14) == ['frozen REG-031', 'frozen REG-034']
assert new File(basedir, 'baseline/src/main/devmatrix/baseline.json').text.count('"rule"') == 2

String log = new File(basedir, 'build.log').text
assert log.contains("suppressed REG-031 $slot:5:19: `toString` only returns `null`; comes with the next release.")
assert log.contains('Froze 2 findings in src/main/devmatrix/baseline.json')
assert log.contains(" on project stub-in-a-slot: devmatrix:verify: 4 observations of `structure` do not hold, first: REG-031 $slot:5:19: ")
assert log.contains('rules.yaml:7:49: The rule finds this good sample. Mend the rule, or the sample.')
return true
