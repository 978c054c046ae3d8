-- What claims are about, in the newsroom's own words. The address is given once; a topic that is no longer used is put away and
-- stays with the claims that have it.
CREATE TABLE topic (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    slug        text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    description text CHECK (length(description) BETWEEN 1 AND 300),
    put_away_at timestamptz,
    version     integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX topic_by_name ON topic (lower(name));
CREATE TRIGGER topic_never_deleted BEFORE DELETE ON topic FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER topic_never_emptied BEFORE TRUNCATE ON topic FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_new_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.slug IS DISTINCT FROM OLD.slug THEN
        RAISE EXCEPTION 'the address of a % never changes', TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER topic_keeps_address BEFORE UPDATE ON topic FOR EACH ROW EXECUTE FUNCTION refuse_new_address();

CREATE TABLE claim_topic (
    claim_id bigint NOT NULL REFERENCES claim,
    topic_id bigint NOT NULL REFERENCES topic,
    PRIMARY KEY (claim_id, topic_id)
);
CREATE INDEX claim_topic_by_topic ON claim_topic (topic_id, claim_id);

ALTER TABLE event ADD COLUMN topic_id bigint REFERENCES topic;
ALTER TABLE event DROP CONSTRAINT event_check;
ALTER TABLE event ADD CONSTRAINT event_check CHECK (num_nonnulls(article_id, claim_id, fact_check_id, about_id, scale_id, topic_id) >= 1);
CREATE INDEX event_of_topic ON event (topic_id, id) WHERE topic_id IS NOT NULL;
