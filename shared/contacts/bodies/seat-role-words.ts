import { remember } from '../../lib/remember.ts';
import { fold } from '../../text/fold.ts';
import { splitTrimmed } from '../../text/split-trimmed.ts';
import { SEAT_ROLES, type SeatRole } from './seat.ts';

/** What ministries and the program call a role in Finnish, Swedish and English, folded; a worker has no texts of screens. */
const WORDS: Readonly<Record<SeatRole, string>> = {
  chair: 'puheenjohtaja|ordforande|chair|pj|puheenjohtajat|ordf|chairperson|chairman|chairwoman',
  viceChair:
    'varapuheenjohtaja|vice ordforande|vice chair|vpj|varapj|ii puheenjohtaja|varapuheenjohtajat|viceordforande|vice ordf|vordf|deputy chair|vice-chair|vice chairperson|deputy chairperson',
  member:
    'jasen|medlem|member|jasenet|varsinainen jasen|varsinaiset jasenet|ledamot|ledamoter|ordinarie ledamot|ordinarie medlem|medlemmar|members|full member|ordinary member',
  deputy:
    'varajasen|ersattare|deputy member|varajasenet|henkilokohtainen varajasen|henk. varajasen|yleisvarajasen|varaedustaja|varahenkilo|vj|suppleant|suppleanter|personlig ersattare|personlig suppleant|vice medlem|deputy|deputies|personal deputy|alternate|alternate member|substitute|substitute member',
  expert:
    'pysyva asiantuntija|permanent sakkunnig|permanent expert|asiantuntija|asiantuntijat|asiantuntijajasen|pysyva asiantuntijajasen|pysyvat asiantuntijat|sakkunnig|sakkunniga|standig sakkunnig|permanenta sakkunniga|expert|experts',
  secretary:
    'sihteeri|sekreterare|secretary|siht|sihteerit|paasihteeri|yleissihteeri|tekninen sihteeri|sekr|sekreteraren|generalsekreterare|secretaries|secretary general|secretary-general',
  observer: 'tarkkailija|observator|observer|tarkkailijat|observatorer|observers',
};

const ROLES = new Map<string, SeatRole>();
for (const role of SEAT_ROLES) {
  for (const word of WORDS[role].split('|')) ROLES.set(word, role);
}

/** The role that `text` names in any language, alone or in two (`Jäsen / Medlem`); null where it names none. */
export const seatRoleOf = remember((text): SeatRole | null => {
  const roles = splitTrimmed(text, '/').map(
    (half) =>
      ROLES.get(
        fold(half)
          .replace(/(?<![.:])[.:]+$/, '')
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
