package io.devmatrix.maven;

import java.math.BigDecimal;
import org.apache.maven.plugin.MojoFailureException;

/** An amount of money as a text, since Maven 3.8 makes no decimals. */
final class Amount {
    private Amount() {}

    static BigDecimal of(String name, String text) throws MojoFailureException {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new MojoFailureException(
                    "`" + name + "` is `" + text + "`, which is no amount. Write it like `2.50`.", e);
        }
    }
}
