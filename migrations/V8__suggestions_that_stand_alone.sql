-- A suggestion says through whom the words came, where else the article says the same, and which of its words still need the
-- article to be understood.
ALTER TABLE candidate
    ADD COLUMN via     text,
    ADD COLUMN unclear text[] NOT NULL DEFAULT '{}',
    ADD COLUMN repeats integer[] NOT NULL DEFAULT '{}' CHECK (cardinality(repeats) % 2 = 0);
COMMENT ON COLUMN candidate.repeats IS 'start and end of each place in turn, in UTF-16 units of the article''s body';
