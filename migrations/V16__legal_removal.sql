-- What the law forbids to keep is taken out of the record, by an admin and an editor together: the one exception that the
-- triggers know. What stays says that something was removed, and when.
CREATE TABLE legal_removal (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id     bigint REFERENCES revision,
    sha256          text REFERENCES content,
    evidence_id     bigint REFERENCES evidence,
    reason          text NOT NULL CHECK (length(reason) BETWEEN 1 AND 5000),
    requested_by_id bigint NOT NULL REFERENCES member,
    requested_at    timestamptz NOT NULL DEFAULT now(),
    confirmed_by_id bigint REFERENCES member,
    confirmed_at    timestamptz,
    cancelled_at    timestamptz,
    version         integer NOT NULL DEFAULT 0,
    CHECK (num_nonnulls(revision_id, sha256) = 1),
    CHECK ((sha256 IS NULL) = (evidence_id IS NULL)),
    CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL)),
    CHECK (confirmed_by_id <> requested_by_id),
    CHECK (num_nonnulls(confirmed_at, cancelled_at) <= 1)
);
COMMENT ON COLUMN legal_removal.evidence_id IS 'where it was seen; other evidence with the same bytes loses them too';
CREATE UNIQUE INDEX legal_removal_one_of_content ON legal_removal (sha256) WHERE cancelled_at IS NULL;
CREATE UNIQUE INDEX legal_removal_one_of_revision ON legal_removal (revision_id) WHERE cancelled_at IS NULL;

ALTER TABLE revision ADD COLUMN removed_at timestamptz;

CREATE FUNCTION refuse_change_but_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.headline = '' AND NEW.summary = '' AND NEW.body = '' AND NEW.removed_at IS NOT NULL
            AND (NEW.id, NEW.fact_check_id, NEW.number, NEW.author_id, NEW.saved_at)
                IS NOT DISTINCT FROM (OLD.id, OLD.fact_check_id, OLD.number, OLD.author_id, OLD.saved_at)
            AND EXISTS (SELECT FROM legal_removal WHERE revision_id = OLD.id AND confirmed_at IS NOT NULL) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END $$;
DROP TRIGGER revision_only_added ON revision;
CREATE TRIGGER revision_only_added BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change_but_removal();

-- Bytes that were removed stay under their hash, empty, so that nobody stores them again.
ALTER TABLE content
    ADD COLUMN removed_at timestamptz,
    DROP CONSTRAINT content_check,
    ADD CONSTRAINT content_check CHECK (removed_at IS NOT NULL OR sha256 = encode(sha256(bytes), 'hex'));

CREATE FUNCTION refuse_change_of_content_but_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.bytes = '' AND NEW.removed_at IS NOT NULL AND NEW.sha256 = OLD.sha256
            AND EXISTS (SELECT FROM legal_removal WHERE sha256 = OLD.sha256 AND confirmed_at IS NOT NULL) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END $$;
DROP TRIGGER content_only_added ON content;
CREATE TRIGGER content_only_added BEFORE UPDATE OR DELETE ON content FOR EACH ROW EXECUTE FUNCTION refuse_change_of_content_but_removal();

CREATE FUNCTION refuse_change_of_page_but_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.words IS NULL AND to_jsonb(NEW) - 'words' = to_jsonb(OLD) - 'words'
            AND EXISTS (SELECT FROM legal_removal WHERE sha256 = OLD.sha256 AND confirmed_at IS NOT NULL) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END $$;
DROP TRIGGER kept_page_only_added ON kept_page;
CREATE TRIGGER kept_page_only_added BEFORE UPDATE OR DELETE ON kept_page FOR EACH ROW EXECUTE FUNCTION refuse_change_of_page_but_removal();
