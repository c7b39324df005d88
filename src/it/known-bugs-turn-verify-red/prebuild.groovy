File todo = basedir.toPath().resolve('../../../../examples/todo').normalize().toFile()
String slot = 'src/main/java/com/acme/todo/flow/TidyFlowMethods.java'
String stub = '''package com.acme.todo.flow;

class TidyFlowMethods {
    @Override
    public String toString() {
        // TODO: tidy up
        return null;
    }
}
'''
String worked = stub.replaceFirst(/ *\/\/ TODO.*\n/, '').replace('return null', 'return "tidy " + hashCode()')
Closure service = { String name, Map<String, String> files ->
    File copy = new File(basedir, name)
    todo.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
        File file = new File(copy, todo.toPath().relativize(it.toPath()).toString())
        file.parentFile.mkdirs()
        file.bytes = it.bytes
    }
    File pom = new File(copy, 'pom.xml')
    pom.text = pom.text.replaceFirst(/(?s)<groupId>.*?<\/version>/, """<parent>
      <groupId>io.devmatrix.it</groupId><artifactId>known-bugs-turn-verify-red</artifactId>
      <version>1.0-SNAPSHOT</version></parent><artifactId>$name</artifactId>""")
    files.each { path, text ->
        new File(copy, path).parentFile.mkdirs()
        new File(copy, path).text = text
    }
}
String rules = 'src/main/devmatrix/rules.yaml'
String rule = '''rules:
  - id: ACME-001
    files: "src/main/java/**/*.java"
    java: String.valueOf($x)
    message: "`String.valueOf` hides null"
    fix: Ask for null first
    samples: { bad: [String.valueOf(1)], good: [text.valueOf(1)] }
'''
Closure suppress = { String reason -> """suppress:
  - {rule: REG-031, file: "**/*FlowMethods.java", reason: $reason}
  - {rule: REG-034, file: "**/*FlowMethods.java", reason: $reason}
""" }

service('stub-in-a-slot', [(slot): stub])
service('hand-written', ['src/main/java/com/acme/todo/Tidy.java': stub.replace('.flow;', ';').replace('TidyFlowMethods', 'Tidy')])
service('suppressed', [(slot): stub, (rules): suppress('comes with the next release')])
service('suppressed-for-nothing', [(slot): worked, (rules): suppress('once was a stub')])
service('rule-of-the-team', [(slot): worked.replace('hashCode()', 'String.valueOf(hashCode())'), (rules): rule])
service('wrong-rule', [(rules): rule.replace('good: [text', 'good: [String')])
service('baseline', [(slot): stub])
File pom = new File(basedir, 'baseline/pom.xml')
pom.text = pom.text.replace('<properties>', '<properties><devmatrix.verify.freeze>true</devmatrix.verify.freeze>')
return true
