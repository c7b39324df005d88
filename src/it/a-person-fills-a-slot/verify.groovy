String fill = 'src/main/java/com/acme/shop/rule/TieredRebateBusinessRules.java'
List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
String open = 'The slot `rule/tieredRebate` is open: it has no fill'
String accept = '`mvn devmatrix:accept -Dslot=rule/tieredRebate`'

assert builds[0].contains("[WARNING] $fill: $open. Run `mvn devmatrix:fill")
assert builds[0].contains('Mode safe: nobody is asked. 1 slot, 1 open')
assert new File(basedir, 'target/prompts/rule-tieredRebate.prompt.md').text.contains('Ten percent from 500 on')
assert builds[1].contains(open) && builds[1].contains(accept)
assert builds[2].contains('SLOT-132') && builds[2].contains("$fill: The fill of `rule/tieredRebate` is not accepted")
assert builds[3] =~ /accepted as the work of a person, \d+ cases hold, \d+ of \d+ planted faults found/
assert builds[4].contains('was written by a person, and no provider writes over it')
assert builds[5].contains('Mode safe: nobody is asked. 1 slot, 0 open') && builds[5].contains('slots 2/2')
assert builds[6].contains('The fill of `rule/tieredRebate` is not the one that was accepted') && builds[6].contains(accept)
assert new File(basedir, 'src/main/devmatrix/lock/slots/rule-tieredRebate.json').text.contains('"kind": "human"')
return true
