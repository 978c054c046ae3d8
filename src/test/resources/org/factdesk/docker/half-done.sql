-- What no row may answer, whenever the application was stopped. Rows of one transaction have the same xmin, so that is how
-- a change and the event of it are held together here. Of the verbs, those that the crowd of the test makes use of.

-- a verdict without its event
SELECT v.id FROM verdict v JOIN round r ON r.id = v.round_id
WHERE NOT EXISTS (SELECT FROM event e WHERE e.xmin = v.xmin AND e.claim_id = r.claim_id AND e.member_id = v.member_id AND e.verb =
    CASE WHEN v.supersedes_id IS NOT NULL THEN 'VERDICT_SUPERSEDED' WHEN v.part = 'PROPOSAL' THEN 'CLAIM_SUBMITTED'
         WHEN v.part = 'REVIEW' THEN 'VERDICT_LOGGED' ELSE 'DISPUTE_DECIDED' END);

-- an event of a verdict without it
SELECT e.id FROM event e
WHERE (e.verb IN ('CLAIM_SUBMITTED', 'VERDICT_LOGGED', 'VERDICT_SUPERSEDED') OR e.verb = 'DISPUTE_DECIDED' AND e.to_status <> 'ASSIGNED')
  AND (SELECT count(*) FROM verdict v JOIN round r ON r.id = v.round_id
       WHERE v.xmin = e.xmin AND r.claim_id = e.claim_id AND v.member_id = e.member_id) <> 1;

-- a claim with more or fewer rounds than it was submitted
SELECT c.id FROM claim c
WHERE (SELECT count(*) FROM round r WHERE r.claim_id = c.id)
   <> (SELECT count(*) FROM event e WHERE e.claim_id = c.id AND e.verb = 'CLAIM_SUBMITTED');

-- a claim in review or dispute whose last round is not open
SELECT c.id FROM claim c
WHERE coalesce(c.judging, c.status) IN ('IN_REVIEW', 'DISPUTED')
  AND NOT EXISTS (SELECT FROM round r WHERE r.claim_id = c.id AND r.closed_at IS NULL);

-- a claim agreed on whose last round has no outcome
SELECT c.id FROM claim c
WHERE coalesce(c.judging, c.status) IN ('AGREED', 'APPROVED')
  AND (SELECT r.outcome_id FROM round r WHERE r.claim_id = c.id ORDER BY r.number DESC LIMIT 1) IS NULL;

-- a claim with readers whose verdict was not published, or with a round that nobody sees open
SELECT c.id FROM claim c
WHERE c.status IN ('PUBLISHED', 'WITHDRAWN')
  AND (NOT EXISTS (SELECT FROM round r WHERE r.claim_id = c.id AND r.published_at IS NOT NULL)
       OR c.judging IS NULL AND EXISTS (SELECT FROM round r WHERE r.claim_id = c.id AND r.closed_at IS NULL));

-- a revision without its event
SELECT r.id FROM revision r
WHERE NOT EXISTS (SELECT FROM event e WHERE e.xmin = r.xmin AND e.verb = 'DRAFT_SAVED' AND e.member_id = r.author_id);

-- an event of a revision without it
SELECT e.id FROM event e
WHERE e.verb = 'DRAFT_SAVED' AND NOT EXISTS (SELECT FROM revision r WHERE r.xmin = e.xmin AND r.author_id = e.member_id);

-- a pass of a text without its event
SELECT p.id FROM text_pass p
WHERE NOT EXISTS (SELECT FROM event e WHERE e.xmin = p.xmin AND e.verb IN ('TEXT_PASSED', 'CORRECTION_PUBLISHED') AND e.member_id = p.member_id);

-- an event of a pass without it
SELECT e.id FROM event e
WHERE e.verb IN ('TEXT_PASSED', 'CORRECTION_PUBLISHED')
  AND NOT EXISTS (SELECT FROM text_pass p WHERE p.xmin = e.xmin AND p.member_id = e.member_id);

-- an acknowledgement without its event
SELECT a.id FROM acknowledgement a
WHERE NOT EXISTS (SELECT FROM event e WHERE e.xmin = a.xmin AND e.verb = 'WARNINGS_ACKNOWLEDGED' AND e.member_id = a.member_id);

-- an event of an acknowledgement without it
SELECT e.id FROM event e
WHERE e.verb = 'WARNINGS_ACKNOWLEDGED' AND NOT EXISTS (SELECT FROM acknowledgement a WHERE a.xmin = e.xmin AND a.member_id = e.member_id);

-- a claim that did not come to the desk exactly once
SELECT c.id FROM claim c WHERE (SELECT count(*) FROM event e WHERE e.claim_id = c.id AND e.verb = 'CLAIM_ACCEPTED') <> 1;

-- a draft that was not started exactly once
SELECT f.id FROM fact_check f WHERE (SELECT count(*) FROM event e WHERE e.fact_check_id = f.id AND e.verb = 'DRAFT_STARTED') <> 1;

-- a claim with more or less evidence than was added
SELECT c.id FROM claim c
WHERE (SELECT count(*) FROM evidence v WHERE v.claim_id = c.id)
   <> (SELECT count(*) FROM event e WHERE e.claim_id = c.id AND e.verb IN ('EVIDENCE_ADDED', 'CLAIM_CHANGED'));

-- changes of a published text that the record does not tell of, or tells of twice
SELECT f.id FROM fact_check f
WHERE (SELECT ARRAY[count(*) FILTER (WHERE kind NOT IN ('VERDICT', 'RESTORATION')),
                    count(*) FILTER (WHERE kind NOT IN ('VERDICT', 'RESTORATION') AND passed_at IS NOT NULL),
                    count(*) FILTER (WHERE dropped_at IS NOT NULL),
                    count(*) FILTER (WHERE kind = 'VERDICT'),
                    count(*) FILTER (WHERE kind = 'RESTORATION')]
       FROM correction c WHERE c.fact_check_id = f.id)
   <> (SELECT ARRAY[count(*) FILTER (WHERE verb = 'CORRECTION_PROPOSED'),
                    count(*) FILTER (WHERE verb = 'CORRECTION_PUBLISHED'),
                    count(*) FILTER (WHERE verb = 'CORRECTION_DROPPED'),
                    count(*) FILTER (WHERE verb = 'VERDICT_CHANGED'),
                    count(*) FILTER (WHERE verb = 'CHECK_RESTORED')]
       FROM event e WHERE e.fact_check_id = f.id OR e.claim_id IN (SELECT claim_id FROM fact_check_claim WHERE fact_check_id = f.id));

-- a claim that was published another number of times than its text is with readers
SELECT c.id FROM claim c LEFT JOIN fact_check_claim p ON p.claim_id = c.id LEFT JOIN fact_check f ON f.id = p.fact_check_id
WHERE (SELECT count(*) FROM event e WHERE e.claim_id = c.id AND e.verb = 'CHECK_PUBLISHED') <> num_nonnulls(f.published_at);

-- a claim that is not where its text is
SELECT c.id FROM claim c LEFT JOIN fact_check_claim p ON p.claim_id = c.id LEFT JOIN fact_check f ON f.id = p.fact_check_id
WHERE (c.status IN ('PUBLISHED', 'WITHDRAWN')) <> (f.published_at IS NOT NULL)
   OR (c.status = 'WITHDRAWN') <> (f.withdrawn_at IS NOT NULL);

-- a text with readers that nobody but its author read
SELECT f.id FROM fact_check f JOIN revision r ON r.id = f.live_revision_id
WHERE NOT EXISTS (SELECT FROM text_pass p WHERE p.revision_id = r.id AND p.member_id <> r.author_id);

-- a move that those at work were not told of
SELECT e.id FROM event e
WHERE e.to_status IS NOT NULL AND (e.verb = 'CLAIM_ASSIGNED' OR e.from_status NOT IN ('NEW', 'DISMISSED', 'DUPLICATE'))
  AND NOT EXISTS (SELECT FROM notification n WHERE n.event_id = e.id);

-- somebody who was told at another time than it happened
SELECT n.id FROM notification n JOIN event e ON e.id = n.event_id WHERE n.xmin <> e.xmin;

-- a fact-check with more or fewer plans than events of them
SELECT f.id FROM fact_check f
WHERE (SELECT count(*) FROM planned_publication p WHERE p.fact_check_id = f.id)
   <> (SELECT count(*) FROM event e WHERE e.fact_check_id = f.id AND e.verb = 'PUBLICATION_PLANNED');

-- a plan without its job, with two, or with one that will not be done any more
SELECT p.id FROM planned_publication p
WHERE (SELECT count(*) FROM job j WHERE j.planned_publication_id = p.id
       AND (p.outcome IS NOT NULL OR j.state IN ('WAITING', 'RUNNING'))) <> 1;

-- a plan that goes on though its claim is not ready
SELECT p.id FROM planned_publication p JOIN fact_check_claim f USING (fact_check_id) JOIN claim c ON c.id = f.claim_id
WHERE p.outcome IS NULL AND c.status <> 'APPROVED';

-- a plan that ended without its event
SELECT p.id FROM planned_publication p JOIN fact_check_claim f USING (fact_check_id)
WHERE p.outcome IS NOT NULL
  AND (SELECT count(*) FROM event e WHERE e.xmin = p.xmin AND (e.fact_check_id = p.fact_check_id OR e.claim_id = f.claim_id)
       AND e.verb = CASE p.outcome WHEN 'PUBLISHED' THEN 'CHECK_PUBLISHED' WHEN 'REFUSED' THEN 'PUBLICATION_REFUSED' ELSE 'PUBLICATION_CALLED_OFF' END) <> 1;
