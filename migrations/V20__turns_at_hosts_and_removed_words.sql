-- Words of what was removed are never stored again.
UPDATE kept_page SET words = NULL
FROM content WHERE content.sha256 = kept_page.sha256 AND content.removed_at IS NOT NULL AND kept_page.words IS NOT NULL;

CREATE FUNCTION refuse_words_of_what_was_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.words IS NOT NULL AND EXISTS (SELECT FROM content WHERE sha256 = NEW.sha256 AND removed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'what was removed for legal reasons is not stored again';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER kept_page_without_what_was_removed BEFORE INSERT ON kept_page
    FOR EACH ROW EXECUTE FUNCTION refuse_words_of_what_was_removed();

-- How long each host is left alone, whichever node or work asked it last.
CREATE TABLE host_visit (
    host    text PRIMARY KEY CHECK (length(host) BETWEEN 1 AND 255),
    next_at timestamptz NOT NULL
);
COMMENT ON COLUMN job.attempts IS 'counts up with each lease, so that a node that lost its lease can tell; a job that was put off gives its last one back';
