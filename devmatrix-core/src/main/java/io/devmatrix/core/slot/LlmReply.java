package io.devmatrix.core.slot;

/** What came back: an answer, or one of the ways in which there is none. Only {@link Answer} holds what may be used. */
public sealed interface LlmReply {
    /** What it took. */
    Usage usage();

    /** One or two sentences for people, without a secret. */
    String account();

    /**
     * The whole answer.
     *
     * @param text content of the one field asked for, not blank, no code fence
     * @param model the one that answered, as the provider names it; may be empty
     */
    record Answer(String text, String model, Usage usage) implements LlmReply {
        @Override
        public String account() {
            return "Answered with " + text.length() + " characters.";
        }
    }

    /**
     * An answer that ended before its end.
     *
     * @param reason the provider's word for it
     */
    record Truncated(String reason, Usage usage) implements LlmReply {
        @Override
        public String account() {
            return "The answer was cut off (`" + reason + "`). Allow more tokens or ask for less.";
        }
    }

    /**
     * The provider would not answer.
     *
     * @param reason its words
     */
    record Refused(String reason, Usage usage) implements LlmReply {
        @Override
        public String account() {
            return "The provider refused to answer: " + reason;
        }
    }

    /** An answer with nothing in it. */
    record Empty(Usage usage) implements LlmReply {
        @Override
        public String account() {
            return "The answer is empty.";
        }
    }

    /**
     * An answer in another form than asked for.
     *
     * @param problem what is wrong with it, a sentence
     */
    record Malformed(String problem, Usage usage) implements LlmReply {
        @Override
        public String account() {
            return problem;
        }
    }

    /**
     * The prompt waits for its answer.
     *
     * @param prompt where it was written
     * @param answer where the answer is looked for
     */
    record Awaited(String prompt, String answer, Usage usage) implements LlmReply {
        @Override
        public String account() {
            return "The prompt is in `" + prompt + "`. Write the answer to `" + answer + "` and run again.";
        }
    }

    /**
     * No reply at all.
     *
     * @param failure its kind
     * @param problem the fact, a sentence
     * @param fix what to do, a sentence
     */
    record Failed(Failure failure, String problem, String fix, Usage usage) implements LlmReply {
        @Override
        public String account() {
            return problem + " " + fix;
        }
    }
}
