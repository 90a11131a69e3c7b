"""Version 1: the house, territory, people, resources, requests, circles, meetings and summaries."""

from __future__ import annotations

STATEMENTS = (
    "CREATE TABLE audit ( seq INTEGER NOT NULL, at TEXT NOT NULL, action TEXT NOT NULL, kind TEXT, record_id TEXT, fields TEXT NOT NULL, reason TEXT, prev BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (seq) )",
    'CREATE TABLE desk_state ( "key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key") )',
    'CREATE TABLE drafts ( "key" TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, updated_at TEXT NOT NULL, PRIMARY KEY ("key") )',
    'CREATE TABLE meta ( "key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key") )',
    'CREATE TABLE revisions ( number INTEGER NOT NULL, at TEXT NOT NULL, action TEXT NOT NULL, kind TEXT NOT NULL, record_id CHAR(32) NOT NULL, "before" TEXT NOT NULL, PRIMARY KEY (number) )',
    "CREATE INDEX revisions_of_record ON revisions (record_id)",
    "CREATE TABLE search_documents ( number INTEGER NOT NULL, kind TEXT NOT NULL, record_id CHAR(32) NOT NULL, PRIMARY KEY (number), UNIQUE (record_id, kind) )",
    "CREATE TABLE followups ( id CHAR(32) NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, confidentiality TEXT NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL, due_on DATE NOT NULL, done_on DATE, result TEXT NOT NULL, met TEXT, led_by TEXT NOT NULL, assignee TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id CHAR(32) NOT NULL, moves TEXT NOT NULL, PRIMARY KEY (id) )",
    "CREATE INDEX ix_followups_due ON followups (done_on, due_on)",
    "CREATE INDEX ix_followups_subject ON followups (subject_id, subject_kind)",
    "CREATE TABLE households ( id CHAR(32) NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, confidentiality TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, area_id CHAR(32), building_id CHAR(32), notes TEXT NOT NULL, PRIMARY KEY (id) )",
    "CREATE TABLE organisations ( id CHAR(32) NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, confidentiality TEXT NOT NULL, name TEXT NOT NULL, sector TEXT, legal_form TEXT NOT NULL, phones TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL, notes TEXT NOT NULL, external_source TEXT NOT NULL, external_id TEXT NOT NULL, PRIMARY KEY (id) )",
    "CREATE TABLE people ( id CHAR(32) NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, confidentiality TEXT NOT NULL, given_names TEXT NOT NULL, surnames TEXT NOT NULL, alias TEXT NOT NULL, phones TEXT NOT NULL, email TEXT NOT NULL, language TEXT NOT NULL, needs TEXT NOT NULL, address TEXT NOT NULL, area_id CHAR(32), household_id CHAR(32), notes TEXT NOT NULL, archived_on DATE, PRIMARY KEY (id), FOREIGN KEY(household_id) REFERENCES households (id) )",
    "CREATE INDEX ix_people_household_id ON people (household_id)",
    "CREATE TABLE resources ( id CHAR(32) NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, confidentiality TEXT NOT NULL, name TEXT NOT NULL, sort_name TEXT NOT NULL, kind TEXT NOT NULL, formal BOOLEAN NOT NULL, description TEXT NOT NULL, organisation_id CHAR(32), sectors TEXT NOT NULL, needs TEXT NOT NULL, for_whom TEXT NOT NULL, address TEXT NOT NULL, area_id CHAR(32), outside BOOLEAN NOT NULL, lon FLOAT, lat FLOAT, opening TEXT NOT NULL, languages TEXT NOT NULL, capacity INTEGER, phones TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL, accessibility TEXT NOT NULL, transport TEXT NOT NULL, last_verified_on DATE, notes TEXT NOT NULL, external_source TEXT NOT NULL, external_id TEXT NOT NULL, raw TEXT NOT NULL, PRIMARY KEY (id), FOREIGN KEY(organisation_id) REFERENCES organisations (id) )",
    "CREATE INDEX ix_resources_area_id ON resources (area_id)",
    "CREATE INDEX ix_resources_organisation_id ON resources (organisation_id)",
    "CREATE INDEX resources_by_name ON resources (sort_name, id)",
    "CREATE INDEX resources_from_outside ON resources (external_source, external_id)",
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END",
    "CREATE VIRTUAL TABLE search_index USING fts5(names, words, digits, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')",
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
)
