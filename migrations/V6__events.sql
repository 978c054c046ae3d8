-- Who did what and why. Written in the same transaction as the change it tells of, and never changed.
CREATE TABLE event (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at            timestamptz NOT NULL DEFAULT now(),
    member_id     bigint REFERENCES member,
    verb          text NOT NULL,
    detail        text CHECK (length(detail) <= 1000),
    reason        text CHECK (length(reason) <= 5000),
    from_status   text,
    to_status     text,
    article_id    bigint REFERENCES article,
    claim_id      bigint REFERENCES claim,
    fact_check_id bigint REFERENCES fact_check,
    about_id      bigint REFERENCES member,
    CHECK (num_nonnulls(article_id, claim_id, fact_check_id, about_id) >= 1)
);
CREATE INDEX event_of_claim ON event (claim_id, id);
CREATE INDEX event_of_fact_check ON event (fact_check_id, id);
CREATE INDEX event_of_article ON event (article_id, id);
CREATE TRIGGER event_only_added BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_never_emptied BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
