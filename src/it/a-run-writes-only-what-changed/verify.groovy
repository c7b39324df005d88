String log = new File(basedir, 'build.log').text
def (all, made, written) = (log =~ /Generated (\d+) files for 3 entities: (\d+) written, 0 unchanged, 0 pruned/)[0]
assert made == written
assert log.contains("Nothing has changed, ${made} files are as generated")
assert log.contains('Nothing to compile - all classes are up to date')

long second = new File(basedir, 'notes.txt').lastModified()
long third = new File(basedir, 'src/main/devmatrix/model/application.yaml').lastModified()
assert second < third
Map<String, Long> times = new TreeMap<>()
['devmatrix', 'generated-sources/devmatrix', 'generated-resources/devmatrix'].each { folder ->
    new File(basedir, "target/$folder").eachFileRecurse { times[it.name] = it.lastModified() }
}
assert times.values().every { it < second || it >= third } : 'the second run touched something'
Set<String> rewritten = times.findAll { name, time -> name =~ /\.(java|yaml)$/ && time >= third }.keySet()
assert rewritten as List == ['Book.java', 'BookBase.java', 'BookCreate.java', 'BookMapper.java', 'BookRead.java',
        'BookUpdate.java', 'openapi.yaml']
assert log =~ /for 2 entities: ${rewritten.size()} written, \d+ unchanged, [1-9]\d* pruned/

List<String> left = []
new File(basedir, 'target').eachFileRecurse { left << it.name }
assert left.contains('Book.class') && left.every { !it.startsWith('Shelf') } : 'what is no longer made is gone, its classes too'
return true
