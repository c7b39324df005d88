String log = new File(basedir, 'build.log').text
List<String> runs = log.split('Scanning for projects').toList().drop(1)
assert runs.size() == 4

[runs[0], runs[2]].each { run ->
    assert run =~ /Against [0-9a-f]{7,}:/
    assert run =~ /Java: [1-9]\d* changed, 0 new, 0 gone/
    assert run.contains('~ java/com/acme/shelf/domain/Book.java')
    assert run.contains('SQL: 1 changed, 0 new, 0 gone')
    assert run.contains('[WARNING]   breaking: DELETE /books/{bookId}: is gone')
    assert run.contains('[WARNING]   breaking: POST /books: the maxLength of `title` of the request is `80` now, was `100`')
    assert run.contains('[INFO]   POST /books: `pages` of the request is new')
    assert run =~ /API: \d+ breaking, \d+ other changes/
}
assert runs[1] =~ /Changes of the API may break clients: \d+, listed above/
assert runs[3].contains('git rev-parse --short --verify --end-of-options no-such-revision^{commit}')
assert runs[3] =~ /Run it in a clone of the repository, and name one of its revisions with `-Dagainst=`. \[DIFF-001\]/

String lines = new File(basedir, 'target/devmatrix/diff/changes.diff').text
assert lines.contains('--- before/java/com/acme/shelf/domain/Book.java')
assert lines.contains('+++ after/schema.sql')
assert lines =~ /-.*title.*100/
assert lines =~ /\+.*title.*80/
return true
