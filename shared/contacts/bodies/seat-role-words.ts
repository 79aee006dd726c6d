import { LANGUAGES } from '../../i18n/languages.ts';
import { hasTexts, translatorFor } from '../../i18n/translate.ts';
import { remember } from '../../lib/remember.ts';
import { fold } from '../../text/fold.ts';
import { splitTrimmed } from '../../text/split-trimmed.ts';
import { SEAT_ROLES, type SeatRole } from './seat.ts';

/** What ministries call a role besides the program's own words, folded. */
const WORDS: Readonly<Record<SeatRole, string>> = {
  chair: 'pj|puheenjohtajat|ordf|chairperson|chairman|chairwoman',
  viceChair:
    'vpj|varapj|ii puheenjohtaja|varapuheenjohtajat|viceordforande|vice ordf|vordf|deputy chair|vice-chair|vice chairperson|deputy chairperson',
  member:
    'jasenet|varsinainen jasen|varsinaiset jasenet|ledamot|ledamoter|ordinarie ledamot|ordinarie medlem|medlemmar|members|full member|ordinary member',
  deputy:
    'varajasenet|henkilokohtainen varajasen|henk. varajasen|yleisvarajasen|varaedustaja|varahenkilo|vj|suppleant|suppleanter|personlig ersattare|personlig suppleant|vice medlem|deputy|deputies|personal deputy|alternate|alternate member|substitute|substitute member',
  expert:
    'asiantuntija|asiantuntijat|asiantuntijajasen|pysyva asiantuntijajasen|pysyvat asiantuntijat|sakkunnig|sakkunniga|standig sakkunnig|permanenta sakkunniga|expert|experts',
  secretary:
    'siht|sihteerit|paasihteeri|yleissihteeri|tekninen sihteeri|sekr|sekreteraren|generalsekreterare|secretaries|secretary general|secretary-general',
  observer: 'tarkkailijat|observatorer|observers',
};

const ROLES = new Map<string, SeatRole>();
for (const role of SEAT_ROLES) {
  for (const word of WORDS[role].split('|')) ROLES.set(word, role);
  for (const language of LANGUAGES.filter(hasTexts)) {
    ROLES.set(fold(translatorFor(language)(`bodies:role.${role}`)), role);
  }
}

/** The role that `text` names in any language, alone or in two (`Jäsen / Medlem`); null where it names none. */
export const seatRoleOf = remember((text): SeatRole | null => {
  const roles = splitTrimmed(text, '/').map(
    (half) =>
      ROLES.get(
        fold(half)
          .replace(/[.:]+$/, '')
          .replace(/\s+/g, ' '),
      ) ?? null,
  );
  const [first = null] = roles;
  return roles.every((role) => role === first) ? first : null;
});

/** `varajäsen: …`, `(personlig ersättare …)`: what stands before a deputy who is named behind a member or alone. */
const DEPUTY_MARK =
  /(?:^|[\n;,]\s?|\()(?:(?:henkilökohtainen|henk\.|yleis-?|personlig|personal)\s?)?(?:varajäsen(?:enä|et)?|varahenkilö|varaedustaja|vj\.|ersättare|suppleant|deputy(?: member)?|alternate(?: member)?|substitute(?: member)?)(?::|\s[-–—]|(?=\s))\s?/iu;

/** A cell as what it says of the member and, behind a word for it, of the deputy. */
export function splitDeputy(text: string): { member: string; deputy: string } {
  const mark = DEPUTY_MARK.exec(text);
  if (!mark) return { member: text, deputy: '' };
  const deputy = text.slice(mark.index + mark[0].length).trim();
  return {
    member: text.slice(0, mark.index).trim(),
    deputy: mark[0].startsWith('(') ? deputy.replace(/\)$/, '') : deputy,
  };
}
