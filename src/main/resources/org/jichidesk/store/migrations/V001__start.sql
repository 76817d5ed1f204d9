-- The store: an assertion log as the truth, and typed tables as its projection.

CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- One row an assertion, clustered by record. payload: the fields written and what they had seen
-- (opaque bytes, so that it can be encrypted per record type). arrivals: by which ways it came.
CREATE TABLE assertion (
  type INTEGER NOT NULL,
  record TEXT NOT NULL,
  id TEXT NOT NULL,
  stamp BIGINT NOT NULL,
  office TEXT NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  payload BLOB NOT NULL,
  arrivals TEXT NOT NULL,
  digest BIGINT NOT NULL,
  PRIMARY KEY (type, record, id)
) WITHOUT ROWID;

-- One row for each workbook (or sample set) merged. digest: of its bytes.
CREATE TABLE source (
  number INTEGER NOT NULL PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  office TEXT NOT NULL,
  form TEXT NOT NULL,
  year INTEGER NOT NULL,
  round INTEGER NOT NULL,
  replica TEXT NOT NULL,
  replica_origin TEXT NOT NULL,
  export_id TEXT NOT NULL,
  export_number INTEGER NOT NULL,
  export_digest TEXT NOT NULL,
  previous_digest TEXT NOT NULL,
  exported_at BIGINT NOT NULL,
  exported_by TEXT NOT NULL,
  state TEXT NOT NULL,
  districts TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  merged_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  withdrawn_by TEXT,
  withdrawn_reason TEXT
);

-- Every name a workbook was handed in under.
CREATE TABLE source_name (
  source INTEGER NOT NULL REFERENCES source (number),
  name TEXT NOT NULL,
  PRIMARY KEY (source, name)
) WITHOUT ROWID;

-- columns: which field stood in which column, for the way from a value back to its cell.
CREATE TABLE source_sheet (
  source INTEGER NOT NULL REFERENCES source (number),
  sheet INTEGER NOT NULL,
  name TEXT NOT NULL,
  type INTEGER NOT NULL,
  columns TEXT NOT NULL,
  PRIMARY KEY (source, sheet)
) WITHOUT ROWID;

-- What was found while reading a source, and the cells of columns the program does not know.
CREATE TABLE source_finding (
  source INTEGER NOT NULL REFERENCES source (number),
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  args TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (source, number)
) WITHOUT ROWID;

CREATE TABLE extra_cell (
  source INTEGER NOT NULL REFERENCES source (number),
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  header TEXT NOT NULL,
  record TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (source, sheet, cell)
) WITHOUT ROWID;

-- The workbooks this store has written, each naming the one before it in its chain.
CREATE TABLE export (
  number INTEGER NOT NULL,
  chain TEXT NOT NULL,
  export_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  previous_digest TEXT NOT NULL,
  exported_at BIGINT NOT NULL,
  person TEXT NOT NULL,
  year INTEGER NOT NULL,
  file TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  personal TEXT NOT NULL,
  purpose TEXT NOT NULL,
  PRIMARY KEY (chain, number)
) WITHOUT ROWID;

-- Projection: fields with several live values.
CREATE TABLE conflict (
  type INTEGER NOT NULL,
  record TEXT NOT NULL,
  field INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (type, record, field)
) WITHOUT ROWID;

-- Projection: one typed table a noun. states: fields that hold 該当なし, 未回答, 不明 or an erased
-- value instead of an answer; conflicts: number of fields in conflict.

CREATE TABLE branch_office (
  record TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  kind TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE district (
  record TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  reading TEXT,
  mountain TEXT,
  office TEXT,
  population BIGINT,
  households BIGINT,
  aged_65 BIGINT,
  base_date TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE district_council (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT NOT NULL,
  name TEXT,
  secretariat TEXT,
  staff BIGINT,
  board BIGINT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE division (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  name TEXT,
  subject TEXT,
  members BIGINT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE officer (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  name TEXT,
  reading TEXT,
  proper_form TEXT,
  role TEXT,
  term_from TEXT,
  term_to TEXT,
  dispose_on TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE liaison_unit (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  name TEXT,
  reading TEXT,
  households BIGINT,
  notified_on TEXT,
  in_force_from TEXT,
  in_force_to TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE unit_head (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  unit TEXT,
  name TEXT,
  reading TEXT,
  proper_form TEXT,
  term_from TEXT,
  term_to TEXT,
  dispose_on TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE delegated_duty (
  record TEXT NOT NULL PRIMARY KEY,
  number TEXT,
  name TEXT,
  kind TEXT,
  section TEXT,
  section_from TEXT,
  deliverable TEXT,
  deadline_kind TEXT,
  deadline_months TEXT,
  aid TEXT,
  year_from INTEGER,
  year_to INTEGER,
  review_item TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE duty_report (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT NOT NULL,
  duty TEXT NOT NULL,
  year INTEGER NOT NULL,
  done TEXT,
  people BIGINT,
  hours DECIMAL,
  burden TEXT,
  need TEXT,
  best_done_by TEXT,
  suggestion TEXT,
  reported_on TEXT,
  change_reason TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE resident_activity (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  year INTEGER,
  name TEXT,
  kind TEXT,
  bearer TEXT,
  people BIGINT,
  hours DECIMAL,
  burden TEXT,
  need TEXT,
  suggestion TEXT,
  held_on TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE submission (
  record TEXT NOT NULL PRIMARY KEY,
  office TEXT NOT NULL,
  form TEXT NOT NULL,
  year INTEGER NOT NULL,
  round BIGINT NOT NULL,
  state TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE reply_item (
  record TEXT NOT NULL PRIMARY KEY,
  office TEXT,
  outcome TEXT,
  book TEXT,
  place TEXT,
  subject TEXT,
  sent TEXT,
  stands TEXT,
  reason TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;
