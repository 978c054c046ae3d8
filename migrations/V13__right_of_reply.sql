-- Whom the desk asked before publishing, until when, and what came of it; or why it asked nobody. Readers get it beside the text.
CREATE TABLE reply (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id     bigint NOT NULL REFERENCES claim,
    number       integer NOT NULL CHECK (number >= 1),
    asked        text NOT NULL CHECK (length(asked) BETWEEN 1 AND 200),
    outcome      text NOT NULL CHECK (outcome IN ('WAITING', 'ANSWERED', 'NO_ANSWER', 'NOT_SOUGHT')),
    asked_on     date,
    answer_until date,
    words        text CHECK (length(words) BETWEEN 1 AND 5000),
    added_by_id  bigint NOT NULL REFERENCES member,
    added_at     timestamptz NOT NULL DEFAULT now(),
    removed_at   timestamptz,
    released_at  timestamptz,
    version      integer NOT NULL DEFAULT 0,
    UNIQUE (claim_id, number),
    CHECK ((outcome = 'NOT_SOUGHT') = (asked_on IS NULL)),
    CHECK (outcome <> 'NOT_SOUGHT' OR answer_until IS NULL),
    CHECK ((outcome IN ('ANSWERED', 'NOT_SOUGHT')) = (words IS NOT NULL)),
    CHECK (answer_until >= asked_on)
);
COMMENT ON COLUMN reply.released_at IS 'when readers got it: from then on it stays as it is';
COMMENT ON COLUMN reply.words IS 'the answer; where nobody was asked, the reason why';
