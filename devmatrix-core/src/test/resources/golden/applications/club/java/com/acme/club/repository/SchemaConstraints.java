package com.acme.club.repository;

import com.acme.club.base.error.ConstraintProblem;
import com.acme.club.base.error.ConstraintProblems;
import com.acme.club.base.error.ForeignKey;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the answer is when a constraint of the schema refuses a change. */
@Configuration(proxyBeanMethods = false)
public class SchemaConstraints {
    /** The member of notes. */
    public static final ForeignKey FK_NOTES_MEMBER_ID = new ForeignKey(
            "fk_notes_member_id", 409, "member_id", "member", "notes");

    /** The note of lines. */
    public static final ForeignKey FK_LINES_NOTE_ID = new ForeignKey(
            "fk_lines_note_id", 409, "note_id", "note", "lines");

    /** The note of tags. */
    public static final ForeignKey FK_TAGS_NOTE_ID = new ForeignKey("fk_tags_note_id", 409, "note_id", "note", "tags");

    @Bean
    ConstraintProblems constraintProblems() {
        return new ConstraintProblems(
                Stream.<List<ConstraintProblem>>of(ofMember(), ofNote(), ofLine(), ofTag())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<ConstraintProblem> ofMember() {
        return List.of(
                ConstraintProblem.of("uq_members_email", 409, "Another member has this email", "email"),
                ConstraintProblem.of("ck_members_password_min_length", 400, "Password is too short", "password"),
                ConstraintProblem.of("ck_members_role_values", 400, "Role has a value that is not known", "role"));
    }

    private static List<ConstraintProblem> ofNote() {
        return List.of(
                ConstraintProblem.of("ck_notes_text_max_length", 400, "Text is too long", "text"),
                ConstraintProblem.of("ck_notes_phase_values", 400, "Phase has a value that is not known", "phase"),
                FK_NOTES_MEMBER_ID.used());
    }

    private static List<ConstraintProblem> ofLine() {
        return List.of(FK_LINES_NOTE_ID.used());
    }

    private static List<ConstraintProblem> ofTag() {
        return List.of(FK_TAGS_NOTE_ID.used());
    }
}
