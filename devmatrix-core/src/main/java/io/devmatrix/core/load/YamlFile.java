package io.devmatrix.core.load;

import io.devmatrix.core.finding.Findings;
import java.util.Optional;

/**
 * A YAML file of the project that is no model, read as strictly as one: no anchors, no tags, no key twice.
 *
 * @param root of the file; empty when it is no such YAML
 * @param findings what is wrong with its form
 */
public record YamlFile(Optional<YamlNode> root, Findings findings) {
    /** Reads the file. */
    public static YamlFile read(ModelFile file) {
        Problems problems = new Problems();
        Optional<YamlNode> root = SourceText.of(file, problems).flatMap(text -> YamlReader.read(text, problems));
        Findings findings = problems.all();
        return new YamlFile(root.filter(any -> !findings.hasErrors()), findings);
    }
}
