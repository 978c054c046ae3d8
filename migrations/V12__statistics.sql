-- The desk counts over periods, and looks into the record by who, what and when.
CREATE INDEX event_by_time ON event (at, id);
CREATE INDEX event_by_member ON event (member_id, id);
CREATE INDEX event_by_verb ON event (verb, id);
CREATE INDEX verdict_by_time ON verdict (logged_at);
