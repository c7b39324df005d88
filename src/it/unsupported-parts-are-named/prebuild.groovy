// The shop as the tests of the loader have it, with customers that log in.
File shop = basedir.toPath().resolve('../../../../devmatrix-core/src/test/resources/models/shop.yaml').normalize().toFile()
File model = new File(basedir, 'src/main/devmatrix/model/application.yaml')
model.parentFile.mkdirs()
model.text = shop.text + '\nsecurity: { principal: Customer, login: email, default: authenticated }\n'
return true
