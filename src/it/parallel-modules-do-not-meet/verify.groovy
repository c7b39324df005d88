String log = new File(basedir, 'build.log').text
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert (log =~ /Generated (\d+) files for 1 entity: \1 written, 0 unchanged, 0 pruned/).size() == 2

Closure classes = { String module ->
    List<String> names = []
    new File(basedir, "$module/target/classes").eachFileRecurse(groovy.io.FileType.FILES) { names << it.path }
    return names
}
assert classes('library').any { it.endsWith('com/acme/library/domain/Book.class') }
assert classes('workshop').any { it.endsWith('com/acme/workshop/domain/Repair.class') }
assert classes('library').every { !it.contains('workshop') } && classes('workshop').every { !it.contains('library') }
assert new File(basedir, 'workshop/target/classes/openapi.yaml').text.contains('promised_for')
return true
