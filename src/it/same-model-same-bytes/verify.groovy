Map<String, String> bytes(File build) {
    Map<String, String> files = new TreeMap<>()
    build.eachFileRecurse(groovy.io.FileType.FILES) {
        files[build.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString()
    }
    files.remove('devmatrix/generate.state') // times of files, of use on this machine alone
    files.remove('devmatrix/generation.json') // how long it took
    return files
}

Map<String, String> here = bytes(new File(basedir, 'target/here'))
Map<String, String> there = bytes(new File(basedir, 'target/there'))

assert here.containsKey('generated-sources/devmatrix/com/acme/library/domain/Binding.java')
assert here.containsKey('generated-resources/devmatrix/openapi.yaml')
assert here.containsKey('devmatrix/manifest.json')
assert here.keySet() == there.keySet()
here.each { path, text -> assert there[path] == text : path }
return true
