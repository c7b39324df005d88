package com.acme.club.repository;

import com.acme.club.base.crud.EntityRepository;
import com.acme.club.domain.Note;

/** The rows of {@code notes}. */
public interface NoteRepository extends EntityRepository<Note> {}
