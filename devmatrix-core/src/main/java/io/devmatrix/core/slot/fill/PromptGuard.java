package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What keeps a prompt from being sent or written: its size, or what looks like a key in it. */
final class PromptGuard {
    /** Tokens of a prompt, estimated at three bytes each. */
    static final long MOST_TOKENS = 16_000;
    /** Characters of the free text of a behaviour. */
    static final int LONGEST_TEXT = 6_000;

    private static final Map<String, Pattern> KEYS = new LinkedHashMap<>();

    static {
        key("a private key", "-----BEGIN [A-Z ]*PRIVATE KEY");
        key("a key of a model's provider", "\\bsk-[A-Za-z0-9_-]{16,}");
        key("a key of AWS", "\\b(AKIA|ASIA)[A-Z0-9]{16}\\b");
        key("a key of Google", "\\bAIza[A-Za-z0-9_-]{30,}");
        key("a token of GitHub", "\\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})");
        key("a token of GitLab", "\\bglpat-[A-Za-z0-9_-]{16,}");
        key("a token of Slack", "\\bxox[abprs]-[A-Za-z0-9-]{10,}");
        key("a signed token", "\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}");
        key("a URL with a password", "\\b[a-z][a-z0-9+]*://[^\\s:/@\"]+:[^\\s:/@\"]+@");
    }

    private PromptGuard() {}

    private static void key(String what, String pattern) {
        KEYS.put(what, Pattern.compile(pattern));
    }

    /** Errors about a prompt for the slot whose fill has that path; the text of what looks like a key is in none of them. */
    static List<Finding> check(SlotContract contract, Prompt prompt, String path) {
        List<Finding> found = new ArrayList<>();
        size(contract, prompt, path, found);
        String all = prompt.instructions() + prompt.text();
        KEYS.forEach((what, pattern) -> {
            if (pattern.matcher(all).find()) {
                found.add(Finding.error(
                        "FILL-009",
                        Location.of(path),
                        "The prompt for `" + contract.id() + "` holds what looks like " + what,
                        "Take it out of the model or the fill; keys come from the environment of the service"));
            }
        });
        return found;
    }

    private static void size(SlotContract contract, Prompt prompt, String path, List<Finding> found) {
        String fix = "Say less in `" + contract.node() + "`, or narrow its `reads`";
        int length = contract.text().length();
        if (length > LONGEST_TEXT) {
            found.add(Finding.error(
                    "FILL-008",
                    Location.of(path),
                    "The text of `" + contract.id() + "` has " + length + " characters, and a prompt takes "
                            + LONGEST_TEXT,
                    fix));
        }
        if (prompt.estimatedTokens() > MOST_TOKENS) {
            found.add(Finding.error(
                    "FILL-008",
                    Location.of(path),
                    "The prompt for `" + contract.id() + "` takes about " + prompt.estimatedTokens()
                            + " tokens, and may take " + MOST_TOKENS,
                    fix));
        }
    }
}
