// The words of the article JSON in the words of people.

const QUOTE_KINDS = {
  direct: "direct: the speaker’s own words",
  mixed: "mixed: the writer’s words with some of the speaker’s in marks",
  indirect: "indirect: the writer’s words",
  scare: "in marks, but not speech",
  undecided: "undecided: the language is not covered",
};

const CONFIDENCE = {
  certain: "certain: an unmistakable pattern and a clear name",
  likely: "likely: the usual reading",
  weak: "weak: a guess",
};

const MODALITY = {
  asserted: "said",
  negated: "not said",
  hypothetical: "may be or may have been said",
};

const SOURCES = {
  "json-ld": "JSON-LD",
  microdata: "microdata",
  meta: "meta element",
  dom: "marked element",
  text: "printed text",
  url: "address",
};

const STATUS = {
  complete: "read to its end",
  empty: "There is no text in it.",
  truncated: "It is longer than the limit: its beginning was read.",
  deadline: "It took too long: its beginning was read.",
  interrupted: "Reading was interrupted.",
  "not-text": "It is binary data, not text.",
  failed: "It could not be read, by a defect of the parser.",
};

const FORMATS = {
  json: "JSON",
  "schema-org": "schema.org",
  "web-annotation": "Web Annotation",
  html: "HTML",
  markdown: "Markdown",
  csv: "CSV",
  tei: "TEI",
};

export const format = name => FORMATS[name] ?? name;
export const quoteKind = kind => QUOTE_KINDS[kind] ?? kind;
export const confidence = level => CONFIDENCE[level] ?? level;
export const modality = value => MODALITY[value] ?? value;
export const source = name => SOURCES[name] ?? name;
export const status = value => STATUS[value] ?? value;

/** Returns a word of the JSON as people write it: "live-blog" is "live blog". */
export const plain = word => word.replaceAll("-", " ");

/** Returns a count with its noun. */
export const count = (number, one, many = one + "s") => number.toLocaleString("en") + " " + (number === 1 ? one : many);

/** Returns who is meant by a speaker of the JSON. */
export const speakerName = speaker => speaker.name ?? speaker.mentions[0]?.text ?? "unnamed";

/** Returns a date of the JSON for people; as it stands where it is no full date. */
export function date(iso) {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  if (!day) {
    return iso;
  }
  const shown = new Date(Date.UTC(year, month - 1, day)).toLocaleDateString("en-GB", {
    day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
  const time = iso.slice(11, 16);
  return time ? shown + ", " + time + " " + iso.slice(16).replace(/^:\d\d(\.\d+)?/, "").replace(/^Z$/, "UTC") : shown;
}
