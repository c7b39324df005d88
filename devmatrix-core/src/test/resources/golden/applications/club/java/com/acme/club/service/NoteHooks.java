package com.acme.club.service;

import com.acme.club.base.crud.CrudHooks;
import com.acme.club.domain.Note;
import com.acme.club.dto.NoteCreate;
import com.acme.club.dto.NoteUpdate;

/** What else happens when a note is created, updated or deleted: a bean of this type is called. */
public interface NoteHooks extends CrudHooks<Note, NoteCreate, NoteUpdate> {}
