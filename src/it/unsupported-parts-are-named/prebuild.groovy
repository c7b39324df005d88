// The shop with its flows, as the tests of the loader have it.
File shop = basedir.toPath().resolve('../../../../devmatrix-core/src/test/resources/models/shop.yaml').normalize().toFile()
File model = new File(basedir, 'src/main/devmatrix/model/application.yaml')
model.parentFile.mkdirs()
model.bytes = shop.bytes
return true
