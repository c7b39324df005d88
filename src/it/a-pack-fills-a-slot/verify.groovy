List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
Closure id = { version ->
    new File(basedir, "pack-$version/src/main/resources/META-INF/devmatrix/patterns").list().find { it ==~ /[0-9a-f]{64}\.json/ }[0..63]
}
String good = "the rule `${id('1.0')[0..11]}` of io.devmatrix.it:patterns:1.0"
String poisoned = "the rule `${id('2.0')[0..11]}` of io.devmatrix.it:patterns:2.0"
String fill = 'com/acme/shop/rule/TieredRebateBusinessRules.java'

// by rule, with nobody asked, judged up to the running process
assert builds[2] =~ /ast +pattern-${id('1.0')[0..11]} +medium +behaviours\.tieredRebate +free text that this rule of io\.devmatrix\.it:patterns:1\.0 covers/
assert builds[2].contains("rule/tieredRebate: made by $good, at $fill")
assert builds[2].contains('Mode safe: nobody is asked. 1 slot, 0 open')
assert builds[2].contains('slots 2/2') && builds[2].contains('Passed up to level RUNNING')
assert !builds[2].contains('FILL-0')

// a new version of the pack breaks an invariant: caught, disabled, open again
assert builds[3].contains("The judge refuses what $poisoned makes of `rule/tieredRebate`, and the rule is disabled in this project: Given `cart`")
assert builds[3].contains('[PACK-004]') && builds[3] =~ /failed +source +slots +1\/2/
def disabled = new groovy.json.JsonSlurper().parse(new File(basedir, 'src/main/devmatrix/lock/rules.json')).disabled
assert disabled.keySet() as List == [id('2.0')]
assert disabled[id('2.0')].version == '2.0' && disabled[id('2.0')].slot == 'rule/tieredRebate'
assert builds[4].contains('The slot `rule/tieredRebate` is open: it has no fill')
assert builds[4].contains("$poisoned is disabled in this project")

// the version before is as good as ever
assert builds[5].contains('slots 2/2')
assert builds[5].contains("No pack of this build has the rule `${id('2.0')}`. Take it out of the file. [PACK-002]")
assert new File(basedir, "target/generated-sources/devmatrix/$fill").text.contains('new BigDecimal("200")')
assert !new File(basedir, "src/main/java/$fill").exists()
return true
