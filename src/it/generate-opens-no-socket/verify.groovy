String log = new File(basedir, 'build.log').text
assert log.contains('1 entity')
assert log.contains('Atoms: ')
assert log =~ /Generated \d+ files for 1 entity/
return true
