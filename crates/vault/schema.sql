CREATE TRIGGER chain_entry_never_changes BEFORE UPDATE ON chain_entry
BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

CREATE TRIGGER chain_line_never_changes BEFORE UPDATE ON chain_line
BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

CREATE TRIGGER chain_line_never_goes BEFORE DELETE ON chain_line
BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

CREATE TRIGGER history_never_changes BEFORE UPDATE ON history
BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;

CREATE TABLE blob (
  evidence   TEXT    PRIMARY KEY REFERENCES record (id),
  incident   TEXT    NOT NULL,
  exhibit_no INTEGER NOT NULL CHECK (exhibit_no >= 1),
  name       TEXT    NOT NULL UNIQUE CHECK (length(name) = 32),
  identity   TEXT    NOT NULL,
  size       INTEGER NOT NULL CHECK (size >= 0),
  file_size  INTEGER NOT NULL CHECK (file_size > 0),
  UNIQUE (incident, exhibit_no)
) STRICT;

CREATE TABLE chain_entry (
  chain    TEXT    NOT NULL,
  seq      INTEGER NOT NULL,
  record   TEXT,
  revision INTEGER,
  nonce    BLOB    NOT NULL CHECK (length(nonce) = 32),
  entry    TEXT    NOT NULL,
  PRIMARY KEY (chain, seq),
  FOREIGN KEY (chain, seq) REFERENCES chain_line (chain, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_line (
  chain TEXT    NOT NULL,
  seq   INTEGER NOT NULL CHECK (seq >= 1),
  epoch INTEGER NOT NULL CHECK (epoch >= 1),
  line  TEXT    NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
  seq       INTEGER PRIMARY KEY CHECK (seq >= 1),
  at        TEXT    NOT NULL,
  statement TEXT    NOT NULL,
  signature TEXT    NOT NULL
) STRICT;

CREATE TABLE draft (
  record   TEXT NOT NULL REFERENCES record (id),
  field    TEXT NOT NULL,
  value    TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  number   INTEGER PRIMARY KEY,
  record   TEXT    NOT NULL REFERENCES record (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  removed  INTEGER NOT NULL CHECK (removed IN (0, 1)),
  body     TEXT    NOT NULL,
  at       TEXT    NOT NULL,
  UNIQUE (record, revision)
) STRICT;

CREATE TABLE incident_person (
  person   TEXT NOT NULL,
  incident TEXT NOT NULL,
  PRIMARY KEY (person, incident)
) STRICT, WITHOUT ROWID;

CREATE TABLE listing (
  number     INTEGER PRIMARY KEY,
  incident   TEXT    NOT NULL UNIQUE,
  sort_date  TEXT    NOT NULL,
  updated_at TEXT    NOT NULL,
  state      TEXT,
  mechanisms TEXT    NOT NULL,
  evidence   INTEGER NOT NULL,
  persons    INTEGER NOT NULL
, consent TEXT) STRICT;

CREATE TABLE record (
  number     INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  kind       TEXT    NOT NULL,
  incident   TEXT,
  revision   INTEGER NOT NULL CHECK (revision >= 1),
  removed    INTEGER NOT NULL CHECK (removed IN (0, 1)),
  body       TEXT    NOT NULL,
  created_at TEXT    NOT NULL,
  updated_at TEXT    NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0 categories ''L* M* N* P* S* Co Cn Cf'''
);

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vault (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  vault_id   TEXT    NOT NULL,
  created_at TEXT    NOT NULL,
  epoch      INTEGER NOT NULL CHECK (epoch >= 0)
) STRICT;

CREATE INDEX chain_entry_by_record ON chain_entry (record, revision);

CREATE INDEX incident_person_by_incident ON incident_person (incident);

CREATE INDEX listing_by_date ON listing (sort_date DESC, updated_at DESC, number DESC);

CREATE INDEX record_by_bundle ON record (json_extract(body, '$.bundle'))
WHERE kind IN ('submission', 'accession');

CREATE INDEX record_by_incident ON record (incident, kind);

CREATE INDEX record_by_kind ON record (kind, number);

CREATE INDEX record_by_person ON record (json_extract(body, '$.person'))
WHERE kind IN ('consent', 'informed_consent');
