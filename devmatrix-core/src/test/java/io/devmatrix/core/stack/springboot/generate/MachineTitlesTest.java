package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Problem;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** What the errors of a machine say of the row that is refused. */
class MachineTitlesTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: press
            package: com.acme.press
            errors:
              late: { status: 409, title: "{sheet.title} is {status}, {sheet.size} of {size + 1}" }
              big: { status: 422, title: "{price} for {sheet.shelf.name}{size}" }
              no-way: { status: 409, title: "It is {lamp.light} since {createdAt}" }
              plain: { status: 409, title: Not from here }
            enums:
              Status: [new, printed, sold]
              Light: [on, off, broken]
            entities:
              Shelf: { fields: { name: string(20) }, api: crud }
              Sheet:
                fields:
                  title: string(20)
                  size: int
                  price: decimal(8,2)
                  shelf: -> Shelf
                  status: { type: Status, machine: Life, access: server }
                api: crud
              Lamp:
                fields: { name: string(20), light: { type: Light, machine: Switch } }
                api: crud
              Bulb:
                fields: { watts: int, light: { type: Light, machine: Fuse } }
                api: crud
            machines:
              Life:
                start: new
                events:
                  print: { from: new, to: printed, else: late, guards: [{ that: size < 10, else: big }] }
                  sell: { from: printed, to: sold, else: plain }
                  reset: { from: sold, to: new, else: late }
              Switch:
                start: off
                change: field
                illegal: no-way
                events: { turnOn: { from: off, to: on }, breakDown: { from: on, to: broken } }
              Fuse:
                start: off
                change: field
                illegal: { status: 400, title: "{watts} watts" }
                events: { turnOn: { from: off, to: on, set: { watts: watts + 1 } }, fuse: { from: on, to: broken } }
            flows:
              light:
                http: POST /lamps/{lamp}/light -> 200 Lamp
                steps: [{ fire: lamp.turnOn }]
            """;

    @Test
    void areFilledFromTheRow() {
        FileSet files = Generated.files(MODEL);

        assertThat(JavaCompilation.complaints(files)).isEmpty();
        assertThat(Generated.text(files, "domain/Sheet.java"))
                .contains(
                        """
                            public void fire(Life event) {
                                requireStart(event);
                                Status reached = event.fire(this.status);
                        """,
                        """
                            private void requireStart(Life event) {
                                if (event.from().contains(this.status)) {
                                    return;
                                }
                                switch (event) {
                                    case PRINT, RESET -> throw new ProblemException(
                        """,
                        "title + \" is \" + status.wire() + \", \" + size + \" of \" + Math.addExact(size, 1)",
                        "price.toPlainString() + \" for \" + shelf.getName() + size");
        assertThat(Generated.text(files, "domain/Lamp.java"))
                .contains(
                        "Switch.leading(this.light, light).orElseThrow(this::noWayOfLight)", "void fire(Switch event)");
        assertThat(Generated.text(files, "domain/BusinessProblems.java")).contains("\"No way\"", "\"Not from here\"");
    }

    @Test
    void nameWhatTheRowHas() {
        String model = MODEL.replace("{sheet.size}", "{sheet.colour}")
                .replace("{price}", "{now}")
                .replace("{lamp.light}", "{bulb.light}");

        assertThat(ModelExpressions.check(Models.of(model).require()).problems())
                .extracting(Problem::problem)
                .contains(
                        "`{sheet.colour}` in the title of `late`: `Sheet` has no `colour`",
                        "`{now}` in the title of `big`: `now` is not known here",
                        "`{bulb.light}` in the title of `no-way`: `bulb` is not known here");
    }

    @Test
    void mayNotAskForARowWhereTheDatabaseRefuses() {
        String model = MODEL.replace(
                        "  price: decimal(8,2)\n", "  price: { type: \"decimal(8,2)\", unique: { else: big } }\n")
                .replace(
                        "    api: crud\n  Lamp:",
                        "    checks: { small: { that: size < 90, else: late } }\n    api: crud\n  Lamp:");

        assertThat(ModelExpressions.check(Models.of(model).require()).problems())
                .extracting(Problem::problem)
                .contains(
                        "`{price}` in the title of `big` is not known where the database refuses a row",
                        "`{status}` in the title of `late` is not known where the database refuses a row");
    }
}
