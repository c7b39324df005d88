String model = 'src/main/devmatrix/model'
List<String> errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR] src/') }
assert errors == [
        "[ERROR] $model/application.yaml:10:7: `title` stands here already, at $model/application.yaml:8:7. Remove one of the two. [MODEL-012]",
        "[ERROR] $model/application.yaml:9:27: `entities.Book.fields.pages` has no word `defualt`. Did you mean `default`? [MODEL-016]",
        "[ERROR] $model/application.yaml:10:5: `entities.Book` has no word `softDelet`. Did you mean `softDelete`? [MODEL-016]",
        "[ERROR] $model/application.yaml:7:1: The line is indented with a tab. Indent with spaces. [MODEL-005]",
        "[ERROR] $model: The folder `$model` does not exist. Write a model file such as `$model/service.yaml`. [MODEL-001]",
]*.toString()
return true
