-- Who is said to have made a claim.
CREATE TABLE claimant (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind        text NOT NULL DEFAULT 'PERSON' CHECK (kind IN ('PERSON', 'ORGANIZATION')),
    description text CHECK (length(description) <= 200),
    wikidata    text CHECK (wikidata ~ '^Q[1-9][0-9]{0,11}$')
);
CREATE UNIQUE INDEX claimant_by_name ON claimant (lower(name));

-- The thing the newsroom checks. Its status moves only along the transition table of the code.
CREATE TABLE claim (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement        text NOT NULL CHECK (length(statement) BETWEEN 3 AND 1000),
    quotation        text CHECK (length(quotation) <= 5000),
    language         text NOT NULL CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    article_id       bigint REFERENCES article,
    candidate_id     bigint UNIQUE REFERENCES candidate,
    start_offset     integer CHECK (start_offset >= 0),
    end_offset       integer CHECK (end_offset > start_offset),
    context_before   text,
    context_after    text,
    claimant_id      bigint REFERENCES claimant,
    check_worthiness double precision CHECK (check_worthiness BETWEEN 0 AND 1),
    reasons          text[] NOT NULL DEFAULT '{}',
    status           text NOT NULL DEFAULT 'NEW' CHECK (status IN ('NEW', 'ASSIGNED', 'IN_REVIEW', 'DISPUTED', 'AGREED',
                         'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'DISMISSED', 'DUPLICATE')),
    priority         text NOT NULL DEFAULT 'NORMAL' CHECK (priority IN ('LOW', 'NORMAL', 'HIGH')),
    fact_checker_id  bigint REFERENCES member,
    reviewer_id      bigint REFERENCES member,
    due_on           date,
    duplicate_of_id  bigint REFERENCES claim,
    drop_reason      text CHECK (drop_reason IN ('NOT_CHECKABLE', 'TRIVIAL', 'ALREADY_CHECKED', 'NO_EVIDENCE', 'NOT_NOW')),
    added_by_id      bigint NOT NULL REFERENCES member,
    added_at         timestamptz NOT NULL DEFAULT now(),
    version          integer NOT NULL DEFAULT 0,
    CHECK ((article_id IS NULL) = (start_offset IS NULL) AND (start_offset IS NULL) = (end_offset IS NULL)),
    CHECK (fact_checker_id <> reviewer_id),
    CHECK ((status = 'DUPLICATE') = (duplicate_of_id IS NOT NULL)),
    CHECK ((status = 'DISMISSED') = (drop_reason IS NOT NULL)),
    CHECK (duplicate_of_id <> id),
    CHECK (status IN ('NEW', 'DISMISSED', 'DUPLICATE') OR (fact_checker_id IS NOT NULL AND reviewer_id IS NOT NULL))
);
CREATE INDEX claim_by_status ON claim (status, id DESC);
CREATE INDEX claim_by_article ON claim (article_id);
CREATE INDEX claim_by_fact_checker ON claim (fact_checker_id, status);
CREATE INDEX claim_by_reviewer ON claim (reviewer_id, status);

-- Where and when the claim was made: as far as it is known, never guessed.
CREATE TABLE appearance (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id  bigint NOT NULL UNIQUE REFERENCES claim,
    kind      text NOT NULL CHECK (kind IN ('ARTICLE', 'POST', 'VIDEO', 'PICTURE', 'SPEECH', 'INTERVIEW', 'OTHER')),
    url       text CHECK (length(url) <= 2000),
    place     text CHECK (length(place) <= 300),
    made_on   date,
    time_code text CHECK (time_code ~ '^([0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}$')
);
