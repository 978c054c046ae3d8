-- People of the newsroom. They sign in with OpenID Connect; `subject` is what identifies them there for good.
CREATE TABLE member (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject     text NOT NULL UNIQUE CHECK (subject <> ''),
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email       text CHECK (length(email) <= 320),
    public_name text CHECK (length(public_name) BETWEEN 1 AND 200),
    roles       text[] NOT NULL DEFAULT '{}',
    active      boolean NOT NULL DEFAULT true,
    joined_at   timestamptz NOT NULL DEFAULT now(),
    version     integer NOT NULL DEFAULT 0
);
COMMENT ON COLUMN member.public_name IS 'the name readers see; empty: the desk''s own';
COMMENT ON COLUMN member.roles IS 'as the sign-in server said last; what counts is the token of each request';
