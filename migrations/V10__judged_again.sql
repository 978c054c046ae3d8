-- A withdrawn check may come back, by another editor than the one who withdrew it. Readers are told both.
ALTER TABLE claim ADD COLUMN withdrawn_by_id bigint REFERENCES member;
UPDATE claim SET withdrawn_by_id =
    (SELECT e.member_id FROM event e WHERE e.claim_id = claim.id AND e.verb = 'CHECK_WITHDRAWN' ORDER BY e.id DESC LIMIT 1)
WHERE status = 'WITHDRAWN';
ALTER TABLE claim ADD CHECK ((status = 'WITHDRAWN') = (withdrawn_by_id IS NOT NULL));

ALTER TABLE correction
    DROP CONSTRAINT correction_kind_check,
    ADD CONSTRAINT correction_kind_check CHECK (kind IN ('TYPO', 'UPDATE', 'CLARIFICATION', 'CORRECTION', 'RESTORATION')),
    ADD COLUMN withdrawn_at    timestamptz,
    ADD COLUMN withdrawal_note text CHECK (length(withdrawal_note) BETWEEN 1 AND 1000),
    ADD CHECK ((kind = 'RESTORATION') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdrawal_note IS NULL));
COMMENT ON COLUMN correction.withdrawn_at IS 'the withdrawal that a restoration ended: when it began and what readers were told of it';
