-- A published claim is judged again: it stays with readers as it is, while its round goes by the same status table.
ALTER TABLE claim
    ADD COLUMN judging text CHECK (judging IN ('ASSIGNED', 'IN_REVIEW', 'DISPUTED', 'AGREED', 'APPROVED')),
    ADD CHECK (judging IS NULL OR status = 'PUBLISHED');
COMMENT ON COLUMN claim.judging IS 'where the round stands that judges a published claim again';
DROP INDEX claim_by_status;
CREATE INDEX claim_by_stage ON claim (coalesce(judging, status), id DESC);

-- Readers have the outcome of one round, whatever the next one comes to; and the evidence that was there when the text went out.
ALTER TABLE round
    ADD COLUMN published_at timestamptz,
    ADD CHECK (published_at IS NULL OR outcome_id IS NOT NULL);
ALTER TABLE evidence ADD COLUMN released_at timestamptz;
UPDATE round SET published_at = f.published_at
FROM fact_check_claim c JOIN fact_check f ON f.id = c.fact_check_id
WHERE c.claim_id = round.claim_id AND round.number =
    (SELECT max(last.number) FROM round last WHERE last.claim_id = round.claim_id AND last.outcome_id IS NOT NULL)
  AND round.claim_id IN (SELECT id FROM claim WHERE status IN ('PUBLISHED', 'WITHDRAWN'));
UPDATE evidence SET released_at = f.published_at
FROM fact_check_claim c JOIN fact_check f ON f.id = c.fact_check_id
WHERE c.claim_id = evidence.claim_id AND evidence.claim_id IN (SELECT id FROM claim WHERE status IN ('PUBLISHED', 'WITHDRAWN'));

-- What a correction of the kind VERDICT turned: the rating that readers had and the one they have.
CREATE TABLE changed_verdict (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    correction_id bigint NOT NULL REFERENCES correction,
    claim_id      bigint NOT NULL REFERENCES claim,
    before_id     bigint NOT NULL REFERENCES rating,
    after_id      bigint NOT NULL REFERENCES rating,
    UNIQUE (correction_id, claim_id),
    CHECK (before_id <> after_id)
);
CREATE TRIGGER changed_verdict_only_added BEFORE UPDATE OR DELETE ON changed_verdict FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER changed_verdict_never_emptied BEFORE TRUNCATE ON changed_verdict FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How a reviewer reads each source, before they know what the fact-checker made of it. A source of which nothing was said has no row.
CREATE TABLE source_view (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round_id    bigint NOT NULL REFERENCES round,
    member_id   bigint NOT NULL REFERENCES member,
    evidence_id bigint NOT NULL REFERENCES evidence,
    stance      text NOT NULL CHECK (stance IN ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    UNIQUE (round_id, member_id, evidence_id)
);
CREATE TRIGGER source_view_only_added BEFORE UPDATE OR DELETE ON source_view FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER source_view_never_emptied BEFORE TRUNCATE ON source_view FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A desk may ask for a panel of three: two reviewers, each with a verdict of their own.
ALTER TABLE claim
    ADD COLUMN second_reviewer_id bigint REFERENCES member,
    ADD CHECK (second_reviewer_id <> reviewer_id AND second_reviewer_id <> fact_checker_id);
ALTER TABLE round
    ADD COLUMN second_reviewer_id bigint REFERENCES member,
    ADD CHECK (second_reviewer_id <> reviewer_id AND second_reviewer_id <> fact_checker_id);
CREATE INDEX claim_by_second_reviewer ON claim (second_reviewer_id, status) WHERE second_reviewer_id IS NOT NULL;
DROP INDEX verdict_one_first_per_part;
CREATE UNIQUE INDEX verdict_one_first_per_part ON verdict (round_id, part) WHERE supersedes_id IS NULL AND part <> 'REVIEW';
CREATE UNIQUE INDEX verdict_one_first_per_reviewer ON verdict (round_id, member_id) WHERE supersedes_id IS NULL AND part <> 'DECISION';

-- What the people of the desk say to one another about a claim. Nothing of it is ever changed or taken away.
CREATE TABLE comment (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id  bigint NOT NULL REFERENCES claim,
    member_id bigint NOT NULL REFERENCES member,
    words     text NOT NULL CHECK (length(words) BETWEEN 1 AND 5000),
    said_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX comment_of_claim ON comment (claim_id, id);
CREATE TRIGGER comment_only_added BEFORE UPDATE OR DELETE ON comment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER comment_never_emptied BEFORE TRUNCATE ON comment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Where somebody of the desk is no impartial judge: of a claim, or of whatever these words name. It is withdrawn, never deleted.
CREATE TABLE conflict (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id    bigint NOT NULL REFERENCES member,
    about        text NOT NULL CHECK (length(about) BETWEEN 3 AND 200),
    claim_id     bigint REFERENCES claim,
    declared_at  timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz
);
CREATE INDEX conflict_declared ON conflict (member_id) WHERE withdrawn_at IS NULL;
CREATE TRIGGER conflict_never_deleted BEFORE DELETE ON conflict FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A withdrawn check may come back, by another editor than the one who withdrew it. Readers are told both.
ALTER TABLE claim ADD COLUMN withdrawn_by_id bigint REFERENCES member;
UPDATE claim SET withdrawn_by_id =
    (SELECT e.member_id FROM event e WHERE e.claim_id = claim.id AND e.verb = 'CHECK_WITHDRAWN' ORDER BY e.id DESC LIMIT 1)
WHERE status = 'WITHDRAWN';
ALTER TABLE claim ADD CHECK ((status = 'WITHDRAWN') = (withdrawn_by_id IS NOT NULL));

ALTER TABLE correction
    DROP CONSTRAINT correction_kind_check,
    ADD CONSTRAINT correction_kind_check CHECK (kind IN ('TYPO', 'UPDATE', 'CLARIFICATION', 'CORRECTION', 'VERDICT', 'RESTORATION')),
    ADD COLUMN withdrawn_at    timestamptz,
    ADD COLUMN withdrawal_note text CHECK (length(withdrawal_note) BETWEEN 1 AND 1000),
    ADD CHECK ((kind = 'RESTORATION') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdrawal_note IS NULL));
COMMENT ON COLUMN correction.withdrawn_at IS 'the withdrawal that a restoration ended: when it began and what readers were told of it';
