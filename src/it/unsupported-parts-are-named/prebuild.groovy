// The shop as the tests of the loader have it, with customers whose role may be missing.
File shop = basedir.toPath().resolve('../../../../devmatrix-core/src/test/resources/models/shop.yaml').normalize().toFile()
File model = new File(basedir, 'src/main/devmatrix/model/application.yaml')
model.parentFile.mkdirs()
model.text = shop.text.replace('fullName: string(200)', 'fullName: string(200)?') +
    '\nsecurity: { principal: Customer, login: email, roles: fullName }\n'
return true
