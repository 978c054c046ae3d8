-- The text a claim comes from. Once stored its words never change; what was unknown about it may be filled in.
CREATE TABLE article (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title               text CHECK (length(title) BETWEEN 1 AND 500),
    publisher           text CHECK (length(publisher) BETWEEN 1 AND 200),
    byline              text CHECK (length(byline) BETWEEN 1 AND 300),
    url                 text CHECK (length(url) <= 2000),
    published_on        date,
    language            text NOT NULL CHECK (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
    body                text NOT NULL CHECK (octet_length(body) BETWEEN 1 AND 2097152),
    sha256              text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    earlier_version_id  bigint REFERENCES article,
    modelled            boolean NOT NULL,
    model_version       text NOT NULL,
    added_by_id         bigint NOT NULL REFERENCES member,
    added_at            timestamptz NOT NULL DEFAULT now(),
    finished_by_id      bigint REFERENCES member,
    finished_at         timestamptz,
    version             integer NOT NULL DEFAULT 0,
    CHECK ((finished_at IS NULL) = (finished_by_id IS NULL)),
    CHECK (earlier_version_id <> id)
);
CREATE INDEX article_by_url ON article (url, id);
COMMENT ON COLUMN article.modelled IS 'false: no check-worthiness model for this language, claims are made by hand';

CREATE FUNCTION refuse_new_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.body IS DISTINCT FROM OLD.body OR NEW.sha256 IS DISTINCT FROM OLD.sha256 THEN
        RAISE EXCEPTION 'the words of an article never change once stored';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER article_words_never_change BEFORE UPDATE ON article
    FOR EACH ROW EXECUTE FUNCTION refuse_new_words();

-- What the extraction proposes. Offsets count UTF-16 units of the article's body.
CREATE TABLE candidate (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id       bigint NOT NULL REFERENCES article,
    rank             integer NOT NULL CHECK (rank >= 1),
    start_offset     integer NOT NULL CHECK (start_offset >= 0),
    end_offset       integer NOT NULL CHECK (end_offset > start_offset),
    statement        text NOT NULL,
    quotation        text,
    claimant         text,
    check_worthiness double precision NOT NULL CHECK (check_worthiness BETWEEN 0 AND 1),
    reasons          text[] NOT NULL DEFAULT '{}',
    state            text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ACCEPTED', 'DISMISSED', 'CLOSED')),
    dismissal        text CHECK (dismissal IN ('NOT_CHECKABLE', 'TRIVIAL', 'WRONG_WORDING', 'ALREADY_CHECKED', 'NOT_NOW')),
    decided_by_id    bigint REFERENCES member,
    decided_at       timestamptz,
    version          integer NOT NULL DEFAULT 0,
    UNIQUE (article_id, rank),
    CHECK ((state = 'DISMISSED') = (dismissal IS NOT NULL)),
    CHECK ((state = 'OPEN') = (decided_at IS NULL))
);
