String log = new File(basedir, 'build.log').text
String help = log.substring(0, log.indexOf('BUILD SUCCESS'))
assert help.contains('This plugin has 15 goals:')
['accept', 'baseline', 'diff', 'eject', 'fill', 'generate', 'help', 'migrate', 'patterns', 'plan', 'promote', 'repair', 'run', 'validate', 'verify'].each { goal ->
    String part = (help + '\ndevmatrix:end').find(/(?s)\ndevmatrix:$goal\n.*?\ndevmatrix:/)
    assert part.contains('Available parameters:') : goal
    assert goal == 'help' || part.contains("User property: devmatrix.${goal}.skip") : goal
    assert part.count('User property: ') == (part =~ /(?m)^    \w+( \(Default: .*\))?$/).size() : "each parameter of $goal has one"
}

String skipped = log.substring(log.indexOf('BUILD SUCCESS'))
assert skipped.count('[INFO] Skipped, as configured') == 14
assert skipped.contains('BUILD SUCCESS')
String quiet = skipped.substring(skipped.lastIndexOf('[INFO] ----')).replaceAll(/\u001b\[\d*m/, '')
assert quiet.readLines().tail().every { !it.startsWith('[') } : quiet
return true
