-- Addresses that claims rest on or were made at, each once, looked at again and again. The row is the schedule: whoever takes it
-- moves its due time on a little, and nobody else looks; when a node stops halfway, the next takes it then.
CREATE TABLE link (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address       text NOT NULL CHECK (length(address) <= 2000),
    due_at        timestamptz NOT NULL,
    missing_since timestamptz,
    version       integer NOT NULL DEFAULT 0,
    -- as UNIQUE would have it; an address can be too long for that kind of index
    EXCLUDE USING hash (address WITH =)
);
CREATE INDEX link_due ON link (due_at);
COMMENT ON COLUMN link.missing_since IS 'when it was first not there, if it has not answered since';

-- What was seen there: of each piece of evidence how its page stands to what was kept of it, and with no evidence named, of the
-- claims that were made there.
CREATE TABLE link_look (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    link_id       bigint NOT NULL REFERENCES link,
    evidence_id   bigint REFERENCES evidence,
    at            timestamptz NOT NULL,
    state         text NOT NULL CHECK (state IN ('ALIVE', 'MOVED', 'CHANGED', 'GONE', 'UNKNOWN')),
    since         timestamptz NOT NULL,
    final_address text,
    words_left    double precision CHECK (words_left BETWEEN 0 AND 1),
    why           text CHECK (length(why) BETWEEN 1 AND 300),
    CHECK (since <= at),
    CHECK ((state IN ('ALIVE', 'MOVED', 'CHANGED')) = (final_address IS NOT NULL)),
    CHECK ((state IN ('CHANGED', 'GONE', 'UNKNOWN')) = (why IS NOT NULL))
);
CREATE INDEX link_look_of_link ON link_look (link_id, id);
CREATE INDEX link_look_of_evidence ON link_look (evidence_id, id);
COMMENT ON COLUMN link_look.since IS 'the first look that found it so; of one that is gone, when it was first missed';
COMMENT ON COLUMN link_look.words_left IS 'share of the kept copy that still stands there; none where that cannot be told';
CREATE TRIGGER link_look_only_added BEFORE UPDATE OR DELETE ON link_look FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER link_look_never_emptied BEFORE TRUNCATE ON link_look FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What leads to an address now: evidence that was not taken out, and where a claim was made; of claims that were not dropped.
CREATE VIEW link_use AS
    SELECT evidence.url AS address, claim.id AS claim_id, evidence.id AS evidence_id
    FROM evidence JOIN claim ON claim.id = evidence.claim_id
    WHERE evidence.url IS NOT NULL AND evidence.removed_at IS NULL AND claim.status <> 'DISMISSED'
    UNION ALL
    SELECT appearance.url, claim.id, NULL
    FROM appearance JOIN claim ON claim.id = appearance.claim_id
    WHERE appearance.url IS NOT NULL AND claim.status <> 'DISMISSED';
CREATE INDEX evidence_by_address ON evidence USING hash (url) WHERE url IS NOT NULL AND removed_at IS NULL;
CREATE INDEX appearance_by_address ON appearance USING hash (url) WHERE url IS NOT NULL;
