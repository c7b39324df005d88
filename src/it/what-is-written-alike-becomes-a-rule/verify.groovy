List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
String java(String service) {
    File file = new File(basedir, "$service/target/generated-sources/devmatrix/com/acme/todo/rule/DueBusinessRules.java")
    return file.file ? file.text : ''
}

// three styles, one meaning
assert builds[0].contains('BUILD SUCCESS')
String id = (builds[1] =~ /new +([0-9a-f]{12}): a rule for `rule` slots, 3 sources in 3 projects/)[0][1]

// the fourth has it from the pack
assert builds[2].contains(id) && builds[2].contains('com.acme:acme-patterns:1.0-SNAPSHOT')
assert java('quotes').contains('part.worth()') && java('quotes').contains('part.copies()')
assert !new File(basedir, 'quotes/src/main/java/com/acme/todo/rule').exists()
assert builds[2] =~ /slots +2\/2/ && builds[2].contains('BUILD SUCCESS')

// used in ten slots of three services
assert builds[4] =~ /template $id/
assert builds[5] =~ /template +pattern-$id/

// wrong somewhere: named, disabled there, taken back
assert builds[6].contains('SLOT-132') && builds[6].contains(id) && builds[6].contains('BUILD FAILURE')
assert new File(basedir, 'strict/src/main/devmatrix/lock/rules.json').text.contains(id)
assert builds[7].contains("the rule `$id` of com.acme:acme-patterns:1.0-SNAPSHOT is disabled in this project")
// replaced by a person: named in the lock, and counted
assert builds[8] =~ /it stands in the place of what the rule `$id` of com.acme:acme-patterns:1.0-SNAPSHOT makes/
assert new File(basedir, 'drafts/src/main/devmatrix/lock/slots/rule-due.json').text =~ /"replaces": \{\s+"pack": "com.acme:acme-patterns",\s+"rule": "$id/
assert builds[8] =~ /slots +2\/2/ && builds[8] =~ /Patterns: 1 fill recorded, 0 known already; 1 event of a rule/

assert builds[9] =~ /demoted +$id: refuted in/ && builds[9] =~ /quarantined $id: .*10 uses, 0 abstentions, 2 refutations/
assert builds[10].contains("the rule `$id` of com.acme:acme-patterns:1.0-SNAPSHOT is quarantined there")
return true
