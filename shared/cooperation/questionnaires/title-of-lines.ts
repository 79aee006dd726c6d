/** What a questionnaire calls itself, in the languages that Finland is asked in. */
const NAMES_ITSELF =
  /(?<!\p{L})(?:questionnaires?|survey|list of (?:issues|questions|themes)|advance questions|reporting template|kysely|kysymysluettelo|frågeformulär|enkät|frågor till)(?!\p{L})/iu;
/** The symbol of a document alone on its line: "THB-GRETA(2018)26", "CEDAW/C/FIN/Q/8". */
const SYMBOL = /^(?=\S*\d)(?=\S*\p{Lu})[\p{Lu}\p{L}\d./()_-]+$/u;
const MAIL_SUBJECT = /^(?:subject|aihe|ämne|objet)\s*:\s*(?:(?:re|fwd?|vs|vl|sv|vb)\s*:\s*)*/iu;
const MAIL_HEAD =
  /^(?:from|to|cc|sent|date|lähettäjä|vastaanottaja|kopio|lähetetty|från|till|kopia|skickat)\s*:/iu;
/** The title stands this near the beginning. */
const NEAR = 12;
const LONGEST = 250;

/** Whether a line is the name of a questionnaire. */
export function namesItself(line: string): boolean {
  return NAMES_ITSELF.test(line) && line.length <= LONGEST && !/[.?:;,]$/u.test(line);
}

/**
 * Parts the lines before the first question into the title and the rest: a message's subject, the line that calls itself
 * a questionnaire, or else the first that `isHeading`. An empty title where there is none of them.
 */
export function titleOfLines(
  lines: readonly string[],
  isHeading: (line: string) => boolean,
): { title: string; preface: string[] } {
  const near = lines.slice(0, NEAR);
  const places = [
    near.findIndex((line) => MAIL_SUBJECT.test(line)),
    near.findIndex(namesItself),
    near.findIndex((line) => !SYMBOL.test(line) && !MAIL_HEAD.test(line)),
  ];
  const at = places.find((place, index) => {
    const line = near[place];
    return line !== undefined && (index < 2 || isHeading(line));
  });
  if (at === undefined) return { title: '', preface: [...lines] };
  return {
    title: (lines[at] ?? '').replace(MAIL_SUBJECT, ''),
    preface: lines.filter((_, place) => place !== at),
  };
}
