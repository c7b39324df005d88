// The e-commerce service with login as it is in examples/, and once more with a pom that lacks what it needs.
File service = basedir.toPath().resolve('../../../../examples/ecommerce-jwt').normalize().toFile()
['ecommerce-jwt', 'bare'].each { module ->
    service.traverse(type: groovy.io.FileType.FILES, excludeFilter: ~/.*\/target\/.*/) {
        File copy = new File(basedir, "$module/${service.toPath().relativize(it.toPath())}")
        copy.parentFile.mkdirs()
        copy.bytes = it.bytes
    }
}
File pom = new File(basedir, 'bare/pom.xml')
String security = /(?s)    <dependency>\s+<groupId>org\.springframework\.boot<\/groupId>\s+<artifactId>spring-boot-starter-security-oauth2-resource-server<\/artifactId>\s+<\/dependency>\n/
String bare = pom.text.replaceFirst(security, '').replace('<artifactId>ecommerce-jwt<', '<artifactId>bare<')
assert bare.length() < pom.text.length() - 100
pom.text = bare
return true
