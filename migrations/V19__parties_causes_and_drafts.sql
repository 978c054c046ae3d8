-- Whom a claimant speaks for, so that the desk can show whom it checks.
ALTER TABLE claimant ADD COLUMN party text CHECK (length(party) BETWEEN 1 AND 200);
COMMENT ON COLUMN claimant.party IS 'party or affiliation; for the desk and its assessors';

-- Why a text that readers had was changed.
ALTER TABLE correction
    ADD COLUMN cause text CHECK (cause IN ('OWN_ERROR', 'SOURCE_WRONG', 'SOURCE_CHANGED', 'NEW_EVIDENCE', 'UNCLEAR', 'TRANSLATION', 'TECHNICAL')),
    ADD CHECK (cause IS NULL OR kind IN ('UPDATE', 'CLARIFICATION', 'CORRECTION', 'VERDICT'));
COMMENT ON COLUMN correction.cause IS 'none of what was changed before the desk asked for it';

-- A draft of a scale that the desk never chose may be thrown away. Its row stays for the record, its name and its number are free again.
ALTER TABLE rating_scale
    ADD COLUMN thrown_away_at timestamptz,
    ADD CHECK (thrown_away_at IS NULL OR adopted_at IS NULL),
    DROP CONSTRAINT rating_scale_name_number_key,
    DROP CONSTRAINT rating_scale_supersedes_id_key;
CREATE UNIQUE INDEX rating_scale_by_name ON rating_scale (name, number) WHERE thrown_away_at IS NULL;
CREATE UNIQUE INDEX rating_scale_one_next ON rating_scale (supersedes_id) WHERE thrown_away_at IS NULL;
