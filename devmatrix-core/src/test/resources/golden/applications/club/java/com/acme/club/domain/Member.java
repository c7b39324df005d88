package com.acme.club.domain;

import com.acme.club.base.entity.ActiveEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A member. Stored in {@code members}. */
@Entity
@Table(name = "members")
public class Member extends ActiveEntity {
    @Column(name = "email", nullable = false, length = 254)
    private String email;

    @Column(name = "password", nullable = false, length = 72)
    private String password;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 5)
    private Role role = Role.CLERK;

    @OneToMany(mappedBy = "member")
    private List<Note> notes = new ArrayList<>();

    /** Makes a member that is not stored yet. */
    public Member() {}

    /** Returns the email. */
    public String getEmail() {
        return email;
    }

    /** Changes the email. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Returns the password. */
    public String getPassword() {
        return password;
    }

    /** Changes the password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the role. */
    public Role getRole() {
        return role;
    }

    /** Changes the role. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** Returns the notes. */
    public List<Note> getNotes() {
        return Collections.unmodifiableList(notes);
    }
}
