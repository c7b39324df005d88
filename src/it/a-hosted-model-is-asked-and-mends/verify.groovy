context.get('servers').each { it.stop(0) }
List<Map> asked = context.get('asked')
List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
String key = 'canary-3f9a-key-of-a-test'

assert builds[0].contains('certificate') && builds[0].contains('rule/tieredRebate')
// nothing but the three calls got through, each with the key that Maven decrypted
assert asked*.key == ["Bearer $key"] * 3
assert builds[1].contains('call 1: ') && builds[1].contains('SLOT-132') && builds[1].contains('accepted after 2 calls')
assert asked[1].prompt.contains('what is wrong with it') && asked[1].prompt.contains('SLOT-132')
assert builds[2].contains('the patch is kept in src/main/devmatrix/repair/rule-tieredRebate-1.patch')
assert builds[3].contains('Mode safe: nobody is asked. 1 slot, 0 open')
assert new File(basedir, 'src/main/java/com/acme/shop/rule/TieredRebateBusinessRules.java').text.contains('"400"')
assert new File(basedir, 'src/main/devmatrix/lock/slots/rule-tieredRebate.json').text.contains('"kind": "llm"')
// the key is in no file, not in the log of `mvn -X` either
basedir.eachFileRecurse(groovy.io.FileType.FILES) {
    assert !it.text.contains(key) || it.name in ['verify.groovy'] : it.path
}
assert asked.every { !it.prompt.contains(key) }
return true
