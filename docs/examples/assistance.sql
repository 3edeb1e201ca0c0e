-- The dollar amounts of assistance, with the hedge and the limits the document's words set.
SELECT id, coalesce(hedge || ' ', '') || written AS words, min, max, agencies
FROM 'facts.csv'
WHERE unit = 'USD' AND measure = 'assistance'
ORDER BY value DESC;
