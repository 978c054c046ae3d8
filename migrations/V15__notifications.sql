-- Who is told of an event: written with it, seen once they have looked.
CREATE TABLE notification (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id bigint NOT NULL REFERENCES member,
    event_id  bigint NOT NULL REFERENCES event,
    seen_at   timestamptz,
    UNIQUE (member_id, event_id)
);
CREATE INDEX notification_newest ON notification (member_id, id DESC);
CREATE INDEX notification_unseen ON notification (member_id) WHERE seen_at IS NULL;
