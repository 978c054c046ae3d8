-- Scales in versions. What the desk has judged with stays as it was; whoever edits it makes the next version.
ALTER TABLE rating_scale
    ADD COLUMN number        integer NOT NULL DEFAULT 1 CHECK (number >= 1),
    ADD COLUMN supersedes_id bigint UNIQUE REFERENCES rating_scale,
    ADD COLUMN language      text NOT NULL DEFAULT 'en' CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    ADD COLUMN edited_at     timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN adopted_at    timestamptz,
    ADD COLUMN version       integer NOT NULL DEFAULT 0,
    DROP CONSTRAINT rating_scale_name_key;
COMMENT ON COLUMN rating_scale.adopted_at IS 'when the desk first judged with it; from then on it never changes';
UPDATE rating_scale SET adopted_at = now()
    WHERE current OR EXISTS (SELECT 1 FROM verdict v JOIN rating r ON r.id = v.rating_id WHERE r.scale_id = rating_scale.id);
ALTER TABLE rating_scale
    ADD UNIQUE (name, number),
    ADD CHECK (length(name) BETWEEN 1 AND 60),
    ADD CHECK ((number = 1) = (supersedes_id IS NULL)),
    ADD CHECK (adopted_at IS NOT NULL OR NOT current);

ALTER TABLE rating DROP CONSTRAINT rating_icon_check;
ALTER TABLE rating ADD CONSTRAINT rating_icon_check CHECK (icon IN ('circle-check', 'check', 'contrast', 'triangle-alert', 'x', 'minus',
    'circle-x', 'circle-help', 'ban', 'clock'));

-- What a rating is called in the other languages of the interface.
CREATE TABLE rating_translation (
    rating_id  bigint NOT NULL REFERENCES rating ON DELETE CASCADE,
    language   text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    label      text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
    definition text NOT NULL CHECK (length(definition) BETWEEN 1 AND 300),
    PRIMARY KEY (rating_id, language)
);

CREATE FUNCTION refuse_change_of_judged_scale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rating_scale WHERE id IN (OLD.scale_id, NEW.scale_id) AND adopted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a scale that was judged with never changes';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER rating_of_judged_scale BEFORE INSERT OR UPDATE OR DELETE ON rating
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_judged_scale();

-- A translation may come later, once; the words that stand do not change.
CREATE FUNCTION refuse_change_of_judged_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rating r JOIN rating_scale s ON s.id = r.scale_id WHERE r.id = OLD.rating_id AND s.adopted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a scale that was judged with never changes';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER translation_of_judged_scale BEFORE UPDATE OR DELETE ON rating_translation
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_judged_words();

-- Judged with means: two numbers at least, and down the scale each lower than the one above it.
CREATE FUNCTION require_scale_that_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.adopted_at IS NOT NULL AND (OLD.name, OLD.number, OLD.supersedes_id, OLD.language, OLD.edited_at, OLD.adopted_at)
            IS DISTINCT FROM (NEW.name, NEW.number, NEW.supersedes_id, NEW.language, NEW.edited_at, NEW.adopted_at) THEN
        RAISE EXCEPTION 'a scale that was judged with never changes';
    END IF;
    IF OLD.adopted_at IS NULL AND NEW.adopted_at IS NOT NULL AND (
            (SELECT count(numeric_value) FROM rating WHERE scale_id = NEW.id) < 2
            OR EXISTS (SELECT 1 FROM rating above JOIN rating below ON below.scale_id = above.scale_id AND below.position > above.position
                       WHERE above.scale_id = NEW.id AND below.numeric_value >= above.numeric_value)) THEN
        RAISE EXCEPTION 'the numbers of a scale fall from the top, and there are two of them at least';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rating_scale_holds BEFORE UPDATE ON rating_scale FOR EACH ROW EXECUTE FUNCTION require_scale_that_holds();

-- The verdicts of a round can be compared: all are of one scale, and the desk has chosen it.
CREATE FUNCTION require_scale_of_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rating given JOIN rating_scale s ON s.id = given.scale_id WHERE given.id = NEW.rating_id AND s.adopted_at IS NULL) THEN
        RAISE EXCEPTION 'nobody judges with a scale that the desk has not chosen';
    END IF;
    IF EXISTS (SELECT 1 FROM verdict other JOIN rating theirs ON theirs.id = other.rating_id JOIN rating given ON given.id = NEW.rating_id
               WHERE other.round_id = NEW.round_id AND theirs.scale_id <> given.scale_id) THEN
        RAISE EXCEPTION 'a round is judged with one scale';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER verdict_of_scale BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION require_scale_of_round();

ALTER TABLE event ADD COLUMN scale_id bigint REFERENCES rating_scale;
ALTER TABLE event DROP CONSTRAINT event_check;
ALTER TABLE event ADD CONSTRAINT event_check CHECK (num_nonnulls(article_id, claim_id, fact_check_id, about_id, scale_id) >= 1);
CREATE INDEX event_about_member ON event (about_id, id) WHERE about_id IS NOT NULL;
CREATE INDEX event_of_scale ON event (scale_id, id) WHERE scale_id IS NOT NULL;
