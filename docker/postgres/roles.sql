-- Run once by the database's first start. Three roles that share nothing: one that owns the tables and migrates them, one
-- that the running application uses and that may change rows but no table, and one for the sign-in server's own database.
\getenv owner_password FACTDESK_OWNER_PASSWORD
\getenv app_password FACTDESK_APP_PASSWORD
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD

CREATE ROLE factdesk_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE factdesk_app LOGIN PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE factdesk OWNER factdesk_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE factdesk FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE factdesk TO factdesk_app;

\connect factdesk
ALTER SCHEMA public OWNER TO factdesk_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO factdesk_app;
ALTER DEFAULT PRIVILEGES FOR ROLE factdesk_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO factdesk_app;
ALTER DEFAULT PRIVILEGES FOR ROLE factdesk_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO factdesk_app;
