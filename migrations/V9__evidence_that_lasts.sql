-- What is kept as evidence: bytes, each once, under what they hash to. Slices of them are read, so they lie uncompressed.
CREATE TABLE content (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes  bytea NOT NULL,
    size   bigint GENERATED ALWAYS AS (octet_length(bytes)) STORED,
    CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
ALTER TABLE content ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TRIGGER content_only_added BEFORE UPDATE OR DELETE ON content FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER content_never_emptied BEFORE TRUNCATE ON content FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What came of fetching the address of a piece of evidence: a copy, or why there is none. An address that changes, or a page that
-- is fetched again, gets a further row.
CREATE TABLE kept_page (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    evidence_id   bigint NOT NULL REFERENCES evidence,
    number        integer NOT NULL CHECK (number >= 1),
    address       text NOT NULL CHECK (length(address) <= 2000),
    at            timestamptz NOT NULL,
    final_address text,
    sha256        text REFERENCES content,
    media_type    text CHECK (length(media_type) BETWEEN 1 AND 100),
    charset       text CHECK (length(charset) <= 100),
    head          bytea,
    words         text,
    refusal       text CHECK (length(refusal) BETWEEN 1 AND 300),
    UNIQUE (evidence_id, number),
    CHECK ((refusal IS NULL) = (sha256 IS NOT NULL)),
    CHECK (num_nonnulls(sha256, final_address, media_type, head) IN (0, 4)),
    CHECK (words IS NULL OR sha256 IS NOT NULL)
);
COMMENT ON COLUMN kept_page.address IS 'what was asked for; final_address is what answered, after all redirects';
COMMENT ON COLUMN kept_page.head IS 'the WARC file up to the content: the record''s header and the HTTP headers. Behind the content come CR LF CR LF';
COMMENT ON COLUMN kept_page.words IS 'what can be read of it, a line for each block; none where it is no page of text';
CREATE TRIGGER kept_page_only_added BEFORE UPDATE OR DELETE ON kept_page FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_page_never_emptied BEFORE TRUNCATE ON kept_page FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A file that was given as evidence. The newest counts; those before it stay.
CREATE TABLE evidence_file (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    evidence_id bigint NOT NULL REFERENCES evidence,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    format      text NOT NULL CHECK (format IN ('PDF', 'PNG', 'JPEG', 'GIF', 'WEBP', 'XLSX', 'ODS', 'CSV', 'MP3', 'M4A', 'WAV', 'OGG', 'FLAC',
                    'MP4', 'MOV', 'WEBM')),
    sha256      text NOT NULL REFERENCES content,
    given_by_id bigint NOT NULL REFERENCES member,
    given_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX evidence_file_of_evidence ON evidence_file (evidence_id, id);
CREATE TRIGGER evidence_file_only_added BEFORE UPDATE OR DELETE ON evidence_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_file_never_emptied BEFORE TRUNCATE ON evidence_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE evidence
    DROP CONSTRAINT evidence_kind_check,
    ADD CONSTRAINT evidence_kind_check CHECK (kind IN ('WEB', 'DOCUMENT', 'INTERVIEW', 'MAIL', 'DATA_SET', 'CALCULATION', 'SCREENSHOT',
                    'PICTURE', 'RECORDING')),
    ADD COLUMN taken_at timestamptz,
    ADD COLUMN taken_by text CHECK (length(taken_by) BETWEEN 1 AND 200),
    ADD CONSTRAINT evidence_screenshot_check CHECK (kind <> 'SCREENSHOT' OR (taken_at IS NOT NULL AND taken_by IS NOT NULL));
COMMENT ON COLUMN evidence.taken_at IS 'of a screenshot, picture or recording: when it was made, and by whom';

-- A job is about an article or about a piece of evidence.
ALTER TABLE job
    ALTER COLUMN article_id DROP NOT NULL,
    ADD COLUMN evidence_id bigint REFERENCES evidence,
    DROP CONSTRAINT job_kind_check,
    ADD CONSTRAINT job_kind_check CHECK (kind IN ('READ_ARTICLE', 'KEEP_PAGE')),
    ADD CONSTRAINT job_article_check CHECK ((kind IN ('READ_ARTICLE')) = (article_id IS NOT NULL)),
    ADD CONSTRAINT job_evidence_check CHECK ((kind IN ('KEEP_PAGE')) = (evidence_id IS NOT NULL));
CREATE INDEX job_of_evidence ON job (evidence_id, id) WHERE evidence_id IS NOT NULL;
CREATE UNIQUE INDEX job_once_at_a_time_for_evidence ON job (kind, evidence_id) WHERE state IN ('WAITING', 'RUNNING');
