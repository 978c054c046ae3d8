-- Work that goes on beside requests. A job is written in the transaction of the verb that wants it. Any node takes what is due,
-- for the length of a lease; when a node stops halfway, the next takes the job once the lease has run out.
CREATE TABLE job (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text NOT NULL CHECK (kind IN ('READ_ARTICLE')),
    article_id   bigint NOT NULL REFERENCES article,
    state        text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    due_at       timestamptz NOT NULL DEFAULT now(),
    leased_until timestamptz,
    attempts     integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    done         integer NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND total),
    total        integer NOT NULL DEFAULT 0,
    problem      text CHECK (length(problem) <= 1000),
    added_at     timestamptz NOT NULL DEFAULT now(),
    ended_at     timestamptz,
    CHECK ((state = 'RUNNING') = (leased_until IS NOT NULL)),
    CHECK ((state IN ('DONE', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL))
);
CREATE INDEX job_due ON job (due_at) WHERE state IN ('WAITING', 'RUNNING');
CREATE UNIQUE INDEX job_once_at_a_time ON job (kind, article_id) WHERE state IN ('WAITING', 'RUNNING');
COMMENT ON COLUMN job.attempts IS 'counts up with each lease, so that a node that lost its lease can tell';
COMMENT ON COLUMN job.done IS 'of total, in whatever the job counts';
