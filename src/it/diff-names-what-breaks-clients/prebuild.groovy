// A repository of its own whose model was edited after the last commit.
def git = { String... words ->
    def run = (['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + words.toList()).execute(null, basedir)
    assert run.waitFor() == 0 : run.err.text
}
File parent = new File(basedir, 'parent/pom.xml')
parent.parentFile.mkdirs()
parent.bytes = new File(basedir, '../setup/pom.xml').bytes
git('init', '-q')
git('add', 'pom.xml', 'parent', 'src')
git('commit', '-q', '-m', 'First')
File model = new File(basedir, 'src/main/devmatrix/model/application.yaml')
model.text = model.text.replace('string(100)', 'string(80)')
        .replace('    api: crud', '      pages: int?\n    api: [create, read, list, update]')
return true
