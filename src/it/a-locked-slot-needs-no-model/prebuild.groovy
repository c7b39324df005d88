new File(basedir, 'mvn-without-network').executable = true
return true
