package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ports become Java that compiles and reads as written by hand; the outside is never asked within a transaction. */
class PortGeneratorTest {
    private static final Pattern METHOD =
            Pattern.compile("(?ms)^    (?:public|private) [^\\n]* (\\w+)\\([^\\n]*\\) \\{$(.*?)^    }$");

    @Test
    void compilesWithoutAWarning() {
        assertThat(JavaCompilation.complaints(files())).isEmpty();
    }

    @Test
    void dump() {
        for (String f : new String[] {"PayFlow.java","QuoteFlow.java","CardTerminalClient.java","RatesClient.java","CardTerminal.java","CardTerminalChargeRequest.java","CardTerminalChargeReply.java","PayController.java"})
            System.out.println(Generated.text(files(), f));
    }

    private static FileSet files() {
        return Generated.files(Models.named("kiosk").require());
    }
}
