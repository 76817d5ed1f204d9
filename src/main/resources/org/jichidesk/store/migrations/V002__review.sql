-- The yearly check-up of a district, the roadmap, and the way to consensus.

-- Which form an export was written on; all before were about duties.
ALTER TABLE export ADD COLUMN form TEXT NOT NULL DEFAULT '';
UPDATE export SET form = CASE chain WHEN 'return' THEN 'R-01' WHEN 'distribution' THEN 'D-01' ELSE 'A-01' END;

-- Content of attachments, by its digest: too large for the log.
CREATE TABLE attachment_content (
  digest TEXT NOT NULL PRIMARY KEY,
  content BLOB NOT NULL
);

CREATE TABLE review_item (
  record TEXT NOT NULL PRIMARY KEY,
  number TEXT,
  name TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE checkup_form (
  record TEXT NOT NULL PRIMARY KEY,
  form_id TEXT,
  version TEXT,
  title TEXT,
  state TEXT,
  language TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE form_line (
  record TEXT NOT NULL PRIMARY KEY,
  form TEXT,
  sheet TEXT,
  number BIGINT,
  name TEXT,
  label TEXT,
  content TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE checkup (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT NOT NULL,
  year INTEGER NOT NULL,
  form TEXT,
  state TEXT,
  self_checked_on TEXT,
  heard_on TEXT,
  heard_at TEXT,
  attendees TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE checkup_answer (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT NOT NULL,
  year INTEGER NOT NULL,
  item TEXT NOT NULL,
  instance TEXT NOT NULL,
  value TEXT,
  other TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE hearing_note (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  year INTEGER,
  item TEXT,
  speaker TEXT,
  role TEXT,
  text TEXT,
  heard_on TEXT,
  dispose_on TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE attachment (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  year INTEGER,
  item TEXT,
  caption TEXT,
  taken_on TEXT,
  file_name TEXT,
  media_type TEXT,
  bytes BIGINT,
  digest TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE checkup_finding (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  year INTEGER,
  area TEXT,
  item TEXT,
  origin TEXT,
  rule TEXT,
  kind TEXT,
  text TEXT,
  state TEXT,
  reason TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE improvement_plan (
  record TEXT NOT NULL PRIMARY KEY,
  district TEXT,
  year INTEGER,
  title TEXT,
  text TEXT,
  finding TEXT,
  bearer TEXT,
  bearer_name TEXT,
  deadline TEXT,
  state TEXT,
  duty TEXT,
  review_item TEXT,
  result TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE roadmap_revision (
  record TEXT NOT NULL PRIMARY KEY,
  number BIGINT,
  title TEXT,
  decided_on TEXT,
  reason TEXT,
  based_on TEXT,
  state TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE roadmap_course (
  record TEXT NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  course TEXT NOT NULL,
  title TEXT,
  aim TEXT,
  goal TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE roadmap_stage (
  record TEXT NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  course TEXT NOT NULL,
  year INTEGER NOT NULL,
  stage TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE roadmap_item (
  record TEXT NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  item TEXT NOT NULL,
  course TEXT,
  position BIGINT,
  name TEXT,
  current TEXT,
  council TEXT,
  branch TEXT,
  section TEXT,
  secretariat TEXT,
  section_name TEXT,
  goal TEXT,
  aid_public TEXT,
  aid_mutual TEXT,
  aid_self TEXT,
  expected_year INTEGER,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE roadmap_phase (
  record TEXT NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  item TEXT NOT NULL,
  year INTEGER NOT NULL,
  text TEXT,
  to_year INTEGER,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE what_if_plan (
  record TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  year INTEGER,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE what_if_change (
  record TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL,
  duty TEXT NOT NULL,
  change TEXT,
  share BIGINT,
  scope TEXT,
  merged_into TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE grant_component (
  record TEXT NOT NULL PRIMARY KEY,
  year INTEGER,
  name TEXT,
  kind TEXT,
  basis TEXT,
  unit_amount DECIMAL,
  base_date TEXT,
  duty TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE grant_share (
  record TEXT NOT NULL PRIMARY KEY,
  component TEXT NOT NULL,
  district TEXT NOT NULL,
  quantity DECIMAL,
  planned DECIMAL,
  result DECIMAL,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE working_group (
  record TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  purpose TEXT,
  review_item TEXT,
  from_date TEXT,
  to_date TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE group_member (
  record TEXT NOT NULL PRIMARY KEY,
  working_group TEXT,
  body TEXT,
  body_name TEXT,
  district TEXT,
  name TEXT,
  role TEXT,
  from_date TEXT,
  to_date TEXT,
  dispose_on TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE meeting (
  record TEXT NOT NULL PRIMARY KEY,
  kind TEXT,
  working_group TEXT,
  title TEXT,
  held_on TEXT,
  place TEXT,
  agenda TEXT,
  minutes TEXT,
  conclusion TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE attendance (
  record TEXT NOT NULL PRIMARY KEY,
  meeting TEXT NOT NULL,
  member TEXT NOT NULL,
  state TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE proposal (
  record TEXT NOT NULL PRIMARY KEY,
  number TEXT,
  title TEXT,
  review_item TEXT,
  duty TEXT,
  working_group TEXT,
  plan TEXT,
  improvement TEXT,
  state TEXT,
  outcome TEXT,
  raised_by TEXT,
  raised_on TEXT,
  note TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE group_task (
  record TEXT NOT NULL PRIMARY KEY,
  title TEXT,
  working_group TEXT,
  meeting TEXT,
  proposal TEXT,
  owner TEXT,
  office TEXT,
  deadline TEXT,
  state TEXT,
  result TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE proposal_version (
  record TEXT NOT NULL PRIMARY KEY,
  proposal TEXT NOT NULL,
  version BIGINT NOT NULL,
  dated TEXT,
  text TEXT,
  change TEXT,
  reason TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE consent (
  record TEXT NOT NULL PRIMARY KEY,
  proposal TEXT NOT NULL,
  version BIGINT NOT NULL,
  district TEXT NOT NULL,
  stance TEXT,
  opinion TEXT,
  opinion_on TEXT,
  answer TEXT,
  answered_on TEXT,
  handling TEXT,
  handled_on TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE decision (
  record TEXT NOT NULL PRIMARY KEY,
  number TEXT,
  proposal TEXT,
  meeting TEXT,
  decided_on TEXT,
  decided_by TEXT,
  duty TEXT,
  change TEXT,
  new_kind TEXT,
  new_bearer TEXT,
  merged_into TEXT,
  from_year INTEGER,
  text TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE role_answer (
  record TEXT NOT NULL PRIMARY KEY,
  duty TEXT NOT NULL,
  district TEXT NOT NULL,
  year INTEGER NOT NULL,
  indispensable TEXT,
  only_residents TEXT,
  residents_better TEXT,
  expert_work TEXT,
  level TEXT,
  opinion TEXT,
  removed TEXT,
  states TEXT NOT NULL,
  conflicts INTEGER NOT NULL
) WITHOUT ROWID;
