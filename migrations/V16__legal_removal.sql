-- What the law forbids to keep is taken out of the record, by an admin and an editor together: the one exception that the
-- triggers know. What stays says that something was removed, and when.
CREATE TABLE legal_removal (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id     bigint REFERENCES revision,
    reason          text NOT NULL CHECK (length(reason) BETWEEN 1 AND 5000),
    requested_by_id bigint NOT NULL REFERENCES member,
    requested_at    timestamptz NOT NULL DEFAULT now(),
    confirmed_by_id bigint REFERENCES member,
    confirmed_at    timestamptz,
    cancelled_at    timestamptz,
    version         integer NOT NULL DEFAULT 0,
    CHECK (num_nonnulls(revision_id) = 1),
    CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL)),
    CHECK (confirmed_by_id <> requested_by_id),
    CHECK (num_nonnulls(confirmed_at, cancelled_at) <= 1)
);
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
