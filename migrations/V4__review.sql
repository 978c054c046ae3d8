-- The words a desk judges with. A rating outside the order (unverifiable) has no numeric value.
CREATE TABLE rating_scale (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name    text NOT NULL UNIQUE,
    current boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX rating_scale_one_current ON rating_scale (current) WHERE current;

CREATE TABLE rating (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scale_id      bigint NOT NULL REFERENCES rating_scale,
    slug          text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label         text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
    definition    text NOT NULL CHECK (length(definition) BETWEEN 1 AND 300),
    position      integer NOT NULL,
    numeric_value integer CHECK (numeric_value >= 1),
    colour        text NOT NULL CHECK (colour IN ('green', 'lime', 'amber', 'orange', 'red', 'grey', 'blue', 'violet')),
    icon          text NOT NULL CHECK (icon IN ('circle-check', 'check', 'contrast', 'triangle-alert', 'x', 'minus')),
    UNIQUE (scale_id, position),
    UNIQUE (scale_id, numeric_value),
    UNIQUE (scale_id, label)
);

INSERT INTO rating_scale (name, current) VALUES ('Truth', true);
INSERT INTO rating (scale_id, slug, label, definition, position, numeric_value, colour, icon)
SELECT s.id, r.* FROM rating_scale s, (VALUES
    ('true',         'True',         'The statement is accurate and leaves out nothing that matters.',                     1, 5,    'green',  'circle-check'),
    ('mostly-true',  'Mostly true',  'The statement is accurate, but needs a clarification or a further detail.',          2, 4,    'lime',   'check'),
    ('half-true',    'Half true',    'The statement is partly accurate, but leaves out important details.',                3, 3,    'amber',  'contrast'),
    ('mostly-false', 'Mostly false', 'The statement holds something true, but the impression it gives is wrong.',          4, 2,    'orange', 'triangle-alert'),
    ('false',        'False',        'The statement is not accurate.',                                                     5, 1,    'red',    'x'),
    ('unverifiable', 'Unverifiable', 'The evidence that can be had does not decide whether the statement is true.',        6, NULL, 'grey',   'minus')
) AS r WHERE s.name = 'Truth';

-- What was gathered. A number is given once; evidence that was taken out keeps its row.
CREATE TABLE evidence (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id     bigint NOT NULL REFERENCES claim,
    number       integer NOT NULL CHECK (number >= 1),
    kind         text NOT NULL CHECK (kind IN ('WEB', 'DOCUMENT', 'INTERVIEW', 'MAIL', 'DATA_SET', 'CALCULATION')),
    url          text CHECK (length(url) <= 2000),
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    publisher    text CHECK (length(publisher) <= 200),
    quotation    text CHECK (length(quotation) <= 5000),
    stance       text NOT NULL CHECK (stance IN ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    note         text CHECK (length(note) <= 5000),
    never_public boolean NOT NULL DEFAULT false,
    added_by_id  bigint NOT NULL REFERENCES member,
    added_at     timestamptz NOT NULL DEFAULT now(),
    removed_at   timestamptz,
    version      integer NOT NULL DEFAULT 0,
    UNIQUE (claim_id, number),
    CHECK (kind <> 'WEB' OR url IS NOT NULL)
);

-- Each time a claim is judged.
CREATE TABLE round (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id        bigint NOT NULL REFERENCES claim,
    number          integer NOT NULL CHECK (number >= 1),
    fact_checker_id bigint NOT NULL REFERENCES member,
    reviewer_id     bigint NOT NULL REFERENCES member,
    opened_at       timestamptz NOT NULL DEFAULT now(),
    closed_at       timestamptz,
    outcome_id      bigint REFERENCES rating,
    version         integer NOT NULL DEFAULT 0,
    UNIQUE (claim_id, number),
    CHECK (fact_checker_id <> reviewer_id),
    CHECK (outcome_id IS NULL OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX round_one_open ON round (claim_id) WHERE closed_at IS NULL;

-- Never edited, only superseded.
CREATE TABLE verdict (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round_id      bigint NOT NULL REFERENCES round,
    member_id     bigint NOT NULL REFERENCES member,
    part          text NOT NULL CHECK (part IN ('PROPOSAL', 'REVIEW', 'DECISION')),
    rating_id     bigint NOT NULL REFERENCES rating,
    rationale     text NOT NULL CHECK (length(rationale) BETWEEN 1 AND 5000),
    blind         boolean NOT NULL,
    supersedes_id bigint UNIQUE REFERENCES verdict,
    logged_at     timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX verdict_one_first_per_part ON verdict (round_id, part) WHERE supersedes_id IS NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END $$;
CREATE TRIGGER verdict_only_added BEFORE UPDATE OR DELETE ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER verdict_never_emptied BEFORE TRUNCATE ON verdict FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
