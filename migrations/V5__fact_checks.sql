-- The published piece. What readers see is the live revision; what the desk works on is the latest one.
CREATE TABLE fact_check (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug               text UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
    started_by_id      bigint NOT NULL REFERENCES member,
    started_at         timestamptz NOT NULL DEFAULT now(),
    first_revision_id  bigint,
    live_revision_id   bigint,
    published_at       timestamptz,
    changed_at         timestamptz,
    withdrawn_at       timestamptz,
    withdrawal_note    text CHECK (length(withdrawal_note) BETWEEN 1 AND 1000),
    version            integer NOT NULL DEFAULT 0,
    CHECK ((published_at IS NULL) = (slug IS NULL) AND (slug IS NULL) = (live_revision_id IS NULL)
           AND (live_revision_id IS NULL) = (first_revision_id IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawal_note IS NULL)),
    CHECK (withdrawn_at IS NULL OR published_at IS NOT NULL)
);
CREATE INDEX fact_check_newest ON fact_check (published_at DESC, id DESC) WHERE published_at IS NOT NULL;

CREATE TABLE fact_check_claim (
    fact_check_id bigint NOT NULL REFERENCES fact_check,
    position      integer NOT NULL,
    claim_id      bigint NOT NULL UNIQUE REFERENCES claim,
    PRIMARY KEY (fact_check_id, position)
);

CREATE TABLE revision (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fact_check_id bigint NOT NULL REFERENCES fact_check,
    number        integer NOT NULL CHECK (number >= 1),
    headline      text NOT NULL CHECK (length(headline) <= 150),
    summary       text NOT NULL CHECK (length(summary) <= 500),
    body          text NOT NULL CHECK (length(body) <= 100000),
    author_id     bigint NOT NULL REFERENCES member,
    saved_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (fact_check_id, number)
);
ALTER TABLE fact_check ADD FOREIGN KEY (first_revision_id) REFERENCES revision;
ALTER TABLE fact_check ADD FOREIGN KEY (live_revision_id) REFERENCES revision;
CREATE TRIGGER revision_only_added BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_never_emptied BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who has read which very revision and let it pass.
CREATE TABLE text_pass (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id bigint NOT NULL REFERENCES revision,
    member_id   bigint NOT NULL REFERENCES member,
    passed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER text_pass_only_added BEFORE UPDATE OR DELETE ON text_pass FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A change of what is already public. Without a pass it is a proposal that readers do not see.
CREATE TABLE correction (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fact_check_id  bigint NOT NULL REFERENCES fact_check,
    kind           text NOT NULL CHECK (kind IN ('TYPO', 'UPDATE', 'CLARIFICATION', 'CORRECTION')),
    note           text CHECK (length(note) BETWEEN 1 AND 1000),
    before_id      bigint NOT NULL REFERENCES revision,
    after_id       bigint NOT NULL REFERENCES revision,
    proposed_by_id bigint NOT NULL REFERENCES member,
    proposed_at    timestamptz NOT NULL DEFAULT now(),
    passed_by_id   bigint REFERENCES member,
    passed_at      timestamptz,
    dropped_at     timestamptz,
    version        integer NOT NULL DEFAULT 0,
    CHECK ((kind = 'TYPO') = (note IS NULL)),
    CHECK ((passed_at IS NULL) = (passed_by_id IS NULL)),
    CHECK (passed_at IS NULL OR dropped_at IS NULL),
    CHECK (kind = 'TYPO' OR passed_by_id <> proposed_by_id)
);
CREATE UNIQUE INDEX correction_one_pending ON correction (fact_check_id) WHERE passed_at IS NULL AND dropped_at IS NULL;
CREATE INDEX correction_newest ON correction (passed_at DESC, id DESC) WHERE passed_at IS NOT NULL;

CREATE TABLE image (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fact_check_id    bigint NOT NULL REFERENCES fact_check,
    number           integer NOT NULL CHECK (number >= 1),
    media_type       text NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    bytes            bytea NOT NULL CHECK (length(bytes) <= 8388608),
    width            integer NOT NULL CHECK (width >= 1),
    height           integer NOT NULL CHECK (height >= 1),
    alternative_text text NOT NULL CHECK (length(alternative_text) BETWEEN 1 AND 500),
    credit           text NOT NULL CHECK (length(credit) BETWEEN 1 AND 200),
    added_by_id      bigint NOT NULL REFERENCES member,
    added_at         timestamptz NOT NULL DEFAULT now(),
    UNIQUE (fact_check_id, number)
);
