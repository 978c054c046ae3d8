-- An editor has seen what is weak in this very text and lets it go out all the same.
CREATE TABLE acknowledgement (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id     bigint NOT NULL REFERENCES revision,
    findings        text[] NOT NULL CHECK (cardinality(findings) >= 1),
    member_id       bigint NOT NULL REFERENCES member,
    acknowledged_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX acknowledgement_of_revision ON acknowledgement (revision_id, id);
CREATE TRIGGER acknowledgement_only_added BEFORE UPDATE OR DELETE ON acknowledgement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER acknowledgement_never_emptied BEFORE TRUNCATE ON acknowledgement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A text that was passed goes out at a time. What ends the plan is written with it: gone out, called off, or refused and why.
CREATE TABLE planned_publication (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fact_check_id bigint NOT NULL REFERENCES fact_check,
    revision_id   bigint NOT NULL REFERENCES revision,
    due_at        timestamptz NOT NULL,
    planned_by_id bigint NOT NULL REFERENCES member,
    planned_at    timestamptz NOT NULL DEFAULT now(),
    outcome       text CHECK (outcome IN ('PUBLISHED', 'CALLED_OFF', 'REFUSED')),
    reason        text CHECK (length(reason) BETWEEN 1 AND 1000),
    ended_at      timestamptz,
    CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CHECK (outcome IS DISTINCT FROM 'REFUSED' OR reason IS NOT NULL),
    CHECK (due_at > planned_at)
);
CREATE UNIQUE INDEX planned_publication_one_open ON planned_publication (fact_check_id) WHERE outcome IS NULL;

ALTER TABLE job
    ADD COLUMN planned_publication_id bigint REFERENCES planned_publication,
    DROP CONSTRAINT job_kind_check,
    ADD CONSTRAINT job_kind_check CHECK (kind IN ('READ_ARTICLE', 'KEEP_PAGE', 'PUBLISH_CHECK')),
    ADD CONSTRAINT job_planned_publication_check CHECK ((kind = 'PUBLISH_CHECK') = (planned_publication_id IS NOT NULL));
CREATE UNIQUE INDEX job_once_at_a_time_for_planned_publication ON job (kind, planned_publication_id) WHERE state IN ('WAITING', 'RUNNING');

-- Evidence stands in an order that the desk chooses; its number stays what it is.
ALTER TABLE evidence ADD COLUMN position integer;
UPDATE evidence SET position = number;
ALTER TABLE evidence ALTER COLUMN position SET NOT NULL, ADD CHECK (position >= 1);
