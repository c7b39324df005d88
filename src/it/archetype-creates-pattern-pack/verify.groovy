import java.util.zip.ZipFile

File pack = new File(basedir, 'target/made/patterns')
List<String> files = []
pack.eachFileRecurse(groovy.io.FileType.FILES) { files << pack.toPath().relativize(it.toPath()).join('/') }
assert files.findAll { !it.startsWith('target/') }.sort() == [
        '.gitattributes', '.gitignore', 'README.md', 'pom.xml',
        'src/main/pack/META-INF/devmatrix/patterns/pack.properties',
        'src/main/resources/META-INF/devmatrix/patterns/index.json']
assert !(new File(pack, 'pom.xml').text =~ /\$\{(groupId|artifactId|version|devmatrixVersion)}/)
assert new File(pack, 'README.md').text.startsWith('patterns\n====')

String place = 'META-INF/devmatrix/patterns'
new ZipFile(new File(pack, 'target/patterns-1.2.jar')).withCloseable { jar ->
    Closure text = { jar.getInputStream(jar.getEntry("$place/$it")).getText('UTF-8') }
    assert text('pack.properties') == 'name=com.acme:patterns\nversion=1.2\n'
    assert text('index.json') == new File(pack, "src/main/resources/$place/index.json").text
}
return true
