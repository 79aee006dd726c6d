import { foldKey } from '../../text/fold-key.ts';
import type { PlanField } from './plan.ts';
import { splitTrimmed } from '../../text/split-trimmed.ts';

/**
 * What plans call their columns and labels, in Finnish, Swedish and English, as `foldKey` folds them. Gathered from
 * Finnish action plans and from follow-up tables of ministries; a new one found in the field is added here.
 */
const WORDS: Record<PlanField, string> = {
  number:
    'nro no nr numero tunnus tunniste toimenpidenro toimenpiteennumero toimenpidenumero toimenpiteentunnus nummer atgardsnummer atgardsnr id number actionnumber actionno measureno ref',
  title:
    'toimenpide toimenpiteet toimi toimet toimenpiteennimi toimenpiteenotsikko otsikko nimi toimenpideehdotus atgard atgarder atgardensnamn rubrik namn atgardsforslag action actions measure measures title actiontitle activity',
  goal: 'tavoite tavoitteet strateginentavoite strategisettavoitteet paatavoite painopiste painopistealue painopistealueet painopisteet kokonaisuus teema teemat toimintalinja mal malet malsattning strategisktmal huvudmal prioritet prioriteratomrade insatsomrade tema goal goals objective strategicgoal strategicobjective priority priorityarea theme pillar',
  subgoal:
    'osatavoite alatavoite valitavoite alateema osaalue delmalsattning undermal deltema subgoal subobjective specificobjective outcome',
  description:
    'kuvaus toimenpiteenkuvaus sisalto toimenpiteensisalto toteutus toimeenpano toteutustapa perustelu perustelut lisatiedot lisatietoja tarkennus selite beskrivning beskrivningavatgarden atgardensbeskrivning innehall genomforande motivering description actiondescription content implementation details rationale',
  lead: 'vastuutaho vastuutahot vastuuministerio vastuuministeriot paavastuu paavastuutaho vastuuorganisaatio vastuuviranomainen vastuullinen vastuu paavastuullinen vastuutoimija vastuussa toteuttaja ansvarig ansvariga ansvarigaktor ansvarigmyndighet ansvarigtministerium ansvarigtministeriet huvudansvar huvudansvarig ansvar ansvarsinstans ansvarsaktor lead leadbody leadagency leadministry leadinstitution leadorganisation leadorganization responsible responsibleinstitution responsibleorganisation responsibleorganization responsibleagency implementingbody implementingagency responsiblebody responsibleministry responsibleauthority responsibleparty responsibility owner',
  coLead:
    'muutvastuutahot toinenvastuutaho rinnakkaisvastuutaho medansvarig medansvariga andraansvariga andraansvarigaaktorer ovrigaansvariga ovrigaansvarigaaktorer colead coleads coresponsible otherresponsiblebodies otherresponsible',
  partners:
    'yhteistyotahot yhteistyotaho yhteistyokumppanit kumppanit muuttoimijat muuttahot muutosallistujat osallistuvattahot osallistujat toteuttajatahot yhteistyossa kanssatoimijat samarbetspartner samarbetspartners samarbetsparter samarbetsaktorer ovrigaaktorer deltagare medverkande medverkandeaktorer isamarbetemed samarbetesker partners partner partnerorganisations cooperation otheractors incooperationwith participants',
  informed: 'tiedoksi informoitavat tillkannedom forinformation informed',
  timetable:
    'aikataulu aika ajoitus toteutusaika toteutusaikataulu toteutusvuosi toteutusvuodet vuosi vuodet aikavali maaraaika tidsplan tidtabell tid tidpunkt genomforandetid ar tidsram timetable schedule timeframe timeline period year years timing deadline',
  from: 'alku alkaa alkaen aloitus alkupvm alkamispaiva alkamisvuosi aloitusvuosi aloituspaiva start startar borjar startdatum startdate from begins startyear',
  to: 'loppu paattyy paattyen loppupvm paattymispaiva paattymisvuosi valmis valmistuu slut slutar slutdatum senast end enddate to until ends endyear duedate',
  status:
    'tila toimenpiteentila tilanne status toteutumistilanne toteutuminen toimeenpanontila seuranta laget lage genomforandelage state progress',
  kind: 'tyyppi toimenpidetyyppi toimenpiteentyyppi laji typ atgardstyp type actiontype kind',
  tags: 'asiasanat asiasana avainsanat avainsana tagit nyckelord amnesord taggar tags tag keywords keyword subjectwords',
  money:
    'rahoitus rahoituslahde rahoitustilanne resurssit resursointi kustannukset kustannusarvio kustannusvaikutukset budjetti maararahat maararaha resurssitarve finansiering resurser kostnader kostnad budget anslag medel funding financing resources costs cost money',
  budgetItem: 'momentti talousarviomomentti moment budgetmoment budgetitem',
  needs: 'edellyttaa edellytykset edellytys forutsatter forutsattningar requires requirements',
  milestones:
    'valitavoitteet valitavoite valietapit valietappi etapit vaiheet valivaiheet virstanpylvaat delmal etapper milstolpar milestones milestone steps',
  indicator:
    'mittari mittarit seurantamittari seurantamittarit seurantajamittarit mittaritjaseuranta indikaattori indikaattorit seurantaindikaattori seurantaindikaattorit arviointikriteerit indikator indikatorer matare uppfoljningsindikator uppfoljningsindikatorer indicator indicators measureofsuccess kpi',
  baseline:
    'lahtotaso lahtoarvo lahtotilanne nykytaso utgangsniva utgangsvarde utgangslage baseline baselinevalue',
  target: 'tavoitetaso tavoitearvo tavoiteluku malniva malvarde target targetvalue targetlevel',
  recommendations:
    'suositus suositukset suositusviite gretasuositus gretasuositukset liittyvatsuositukset rekommendation rekommendationer recommendation recommendations relatedrecommendations gretarecommendations',
  notes:
    'huomiot huomautus huomautukset huomioita kommentit kommentti muuta muistiinpanot anmarkningar anmarkning kommentarer kommentar ovrigt notes note comments comment remarks',
};

const FIELDS = new Map<string, PlanField>();
for (const [field, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) FIELDS.set(word, field as PlanField);
}

/** What reads as a label but is longer than any. */
const LONGEST_LABEL = 60;

/** Labels that say a field of an action also where they stand alone, as a heading or in bold without a colon. */
const ALONE = new Set<PlanField>([
  'lead',
  'coLead',
  'partners',
  'informed',
  'timetable',
  'money',
  'budgetItem',
  'indicator',
  'milestones',
  'recommendations',
]);

/** The field that a line alone says: "Seuranta" and "Toimenpiteet" are chapters rather than labels. */
export function fieldAlone(text: string, readLabel: LabelReader): PlanField | null {
  const field = readLabel(text.trim().replace(/:$/u, ''));
  return field && (text.trim().endsWith(':') || ALONE.has(field)) ? field : null;
}

/** Stands between the words of a header over several columns and those of one of them: "Aikataulu › Alkaa". */
export const SUBLABEL = ' › ';

/** What the columns below such a header may say; other words of theirs say no more than the header. */
const BELOW: Partial<Record<PlanField, readonly PlanField[]>> = {
  timetable: ['from', 'to'],
  lead: ['coLead', 'partners', 'informed'],
  money: ['budgetItem'],
  indicator: ['baseline', 'target'],
};

/** "Vastuu › Muut". */
const OTHERS = /^(?:muut|övriga|andra|others?)$/iu;

function fieldBelow(over: PlanField | null, under: PlanField | null, words: string) {
  const may = over && BELOW[over];
  if (!may) return under ?? over;
  if (over === 'lead' && OTHERS.test(words)) return 'coLead';
  return under && may.includes(under) ? under : over;
}

/** Gives the field that a label or header says, `null` for none. A user's word on a label comes first. */
export type LabelReader = (label: string) => PlanField | null;

/** Reads labels as plans have them; `corrected` is what the user said of some, by folded label. */
export function labelReader(
  corrected: Readonly<Record<string, PlanField | null>> = {},
): LabelReader {
  const own = new Map(Object.entries(corrected));
  const read: LabelReader = (label) => {
    const key = foldKey(label);
    const said = own.get(key);
    if (said !== undefined) return said;
    const [over = '', under] = label.split(SUBLABEL);
    if (under !== undefined) return fieldBelow(read(over), read(under), under);
    if (label.length > LONGEST_LABEL) return null;
    const whole = FIELDS.get(key);
    if (whole) return whole;
    if (label.trim() === '#') return 'number';
    // "Vastuutaho(t)", "Aikataulu (vuosi)", "Tila 11/2026", "Vastuutaho / ansvarig", "Mittarit ja seuranta".
    const short = FIELDS.get(
      foldKey(label.replace(/\(.{0,300}?\)|(?:\d{1,2}[./]){0,2}20\d{2}/gu, '')),
    );
    if (short) return short;
    const parts = splitTrimmed(label, /[/|\n]\s{0,99}|(?<!\s)\s+(?:ja|och|and|sekä|samt)\s+/u);
    if (parts.length === 1) return null;
    const fields = parts.map((part) => FIELDS.get(foldKey(part)) ?? null);
    // "Tavoite / toimenpide": the rows of goals stand among those of actions.
    const isBoth = fields[0] === 'goal' && fields[1] === 'title';
    return isBoth ? 'title' : (fields[0] ?? null);
  };
  return read;
}
