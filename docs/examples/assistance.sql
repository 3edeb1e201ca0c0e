-- The dollar amounts of assistance, with the hedge and the bounds the document's words set.
SELECT id, coalesce(hedge || ' ', '') || written AS words, lower_bound, upper_bound, agencies
FROM 'facts.csv'
WHERE unit = 'USD' AND measure = 'assistance'
ORDER BY printed_value DESC;
