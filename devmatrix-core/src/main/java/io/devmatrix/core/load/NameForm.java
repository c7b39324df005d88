package io.devmatrix.core.load;

import java.util.regex.Pattern;

/**
 * A form that a text must have.
 *
 * @param title what a person calls it, for example {@code a name in camel case such as `dueDate`}
 * @param pattern the whole text matches it
 */
record NameForm(String title, Pattern pattern) {
    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
