-- The ten who are quoted most.
SELECT speaker, count(*) AS quotes, count(DISTINCT key) AS articles
FROM quotes
WHERE speaker IS NOT NULL AND speakerKind = 'person' AND modality = 'asserted'
GROUP BY speaker
ORDER BY quotes DESC, speaker
LIMIT 10;

-- Their words by week.
SELECT date(date_trunc('WEEK', date)) AS week, speaker, sum(size(split(words, ' '))) AS words
FROM quotes
WHERE speaker IN (
  SELECT speaker FROM quotes WHERE speakerKind = 'person'
  GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT 10)
GROUP BY week, speaker
ORDER BY week, words DESC, speaker;

-- Women and men among those quoted, as the pronouns for them tell.
WITH told AS (
  SELECT key, speaker,
    max(lower(mention) IN ('she', 'her')) AS she,
    max(lower(mention) IN ('he', 'him')) AS he,
    count(*) AS quotes
  FROM quotes
  WHERE speaker IS NOT NULL AND speakerKind = 'person'
  GROUP BY key, speaker)
SELECT CASE WHEN she AND NOT he THEN 'she' WHEN he AND NOT she THEN 'he' ELSE 'not told' END AS pronoun,
  count(*) AS people, sum(quotes) AS quotes
FROM told
GROUP BY pronoun
ORDER BY pronoun;

-- Who is quoted beside whom.
SELECT a.speaker AS one, b.speaker AS other, count(DISTINCT a.key) AS articles
FROM quotes a JOIN quotes b ON a.key = b.key AND a.speaker < b.speaker
WHERE a.speakerKind = 'person' AND b.speakerKind = 'person'
GROUP BY one, other
ORDER BY articles DESC, one, other
LIMIT 10
