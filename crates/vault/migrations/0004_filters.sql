-- The list shows and filters by what persons agreed to. Everything derived is made anew in the same transaction.
ALTER TABLE listing ADD COLUMN consent TEXT;

-- What a person agreed to is asked for by person.
CREATE INDEX record_by_person ON record (json_extract(body, '$.person'))
WHERE kind IN ('consent', 'informed_consent');
