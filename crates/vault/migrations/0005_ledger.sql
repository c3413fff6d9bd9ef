-- What was sealed and what was taken in are records from here on, and receivers say more of their keys. The number keeps an
-- older version from a vault whose records it could not read. Both kinds are asked for by the id of their bundle.
CREATE INDEX record_by_bundle ON record (json_extract(body, '$.bundle'))
WHERE kind IN ('submission', 'accession');
