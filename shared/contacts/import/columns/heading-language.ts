import { LANGUAGES, type Language } from '../../../i18n/languages.ts';
import { foldKey } from '../../../text/fold-key.ts';

/**
 * Pieces of words that stand in the headings of one language and in none of the others, folded as `foldKey` folds them.
 * What two of them share (`organisation`, `tel`, `email`) says nothing.
 */
const SIGNS: Readonly<Record<Language, RegExp>> = {
  fi: /nim(?:i|et)|puhelin|puh(?:nro|no)?$|matkap|kannykka|numerot?$|sahkop|sposti|osoit|posti(?!ng)|katu|kaupunki|paikka|kunta|maa(?:koodi|tunnus|alue)?$|kiel(?:i|et)|organisaati|yhteis|yrity|tyonant|virasto|ministerio|jarjesto|yhdistys|laitos|viranomai|opisto|korkeakoulu|edustet|toimiel|toimij|hallinn|yksik|osasto|toimiala|jaosto|(?<!v)alue$|tehtava|nimike|titteli|asema(?:si)?$|virka|rooli|arvo$|jasen|henkilo|yhteys|edusta|osallis|vastuu|vastaanotta|puhuttelu|ryhma|luok|(?<!sand)listat?$|verkosto|tunnist|lisatie|huom|kommenti|kommentti|muistiin|muuta/,
  sv: /namn|telefon(?:nummer(?:et)?|nr)?$|tfn|(?:mobil|post|gatu|direkt|hus)(?:nummer|nr)$|epost(?!al|i)|adress(?!e(?!r|n)|$)|(?:post|gatu|besoks|epost|mail|nar)adress|gata$|postanstalt|(?:^|post|hem)ort$|(?:^|och)stad$|^land(?!line)|sprak|foretag|arbet|myndighet|ambetsverk|omrade|forening|forbund|samfund|forsamling|enhet|avdelning|byra$|sektion|stallning|befattning|tjanst|titel$|yrke|uppgift|uppdrag|roll(?:$|[ip]|org)|ledamo|medlem|ersatt|suppleant|kontaktperson|deltagar|foretrad|representer|mottagar|inbjudna|titulering|tilltal|grupp(?!en?$)|kategori(?:er)?$|sandlist|natverk|anteckn|anmark|ovrig|kommentar(?:er)?$|tillagg/,
  en: /names?$|^(?:first|last|full|family|given|sur)name|phones?(?:number|no)?$|^(?:tele)?phone|^cell|mobile(?:number|no)?$|mailaddress|address(?:es|line|details)?\d?$|street|(?:post|postal|zip)code|^zip$|^city|town$|country|language|organi[sz]ationname|organization|company|employer|agency|authority|ministry|embassy|university|workplace|entity|^unit$|department|division|office$|jobtitle|(?:^|functional|courtesy)title$|position|designation|^rank$|^grade$|(?:^|^your)role|members?$|participant|representative|delegate|invitee|contact(?:person|point|name)?s?$|deputy|alternate|substitute|salutation|honorific|groups?$|categor(?:y|ies)$|^(?:tag|label|list|keyword)s?$|mailinglist|(?<!t)network|^notes?$|comments?$|remarks?$|^(?:other|additional)?info(?:rmation)?$/,
};

/** German headings look Swedish here and English there, and are neither; so do those of other neighbours. */
const OF_ANOTHER =
  /navn|poststed$|^by$|^etat$|organisasjon|stillingst|tittel$|^(?:ees|pere(?:konna)?)nimi|^asutus|^amet|aadress|^linn|sihtnumber|indeks|^riik$|^mobiil(?!i)|telefoni|osakond|ettevote|^imi(?:e|ona)|nazwisk|instytucj|organizac|^urzad|stanowisk|^funkcja|wydzial|komorkow|^adres(?!s)|^ulica|pocztow|^miejscow|^miasto|^kraj$|^uwagi|^vard(?:s|as)|uzvards|^pavarde|iestade|istaiga|^amats|pareigos|talrunis|telefon(?:s|as|o)$|(?:e|el)past(?:s|as)$|^pilseta|^miestas|^adrese$|apellido|^nombre|^cargo|correo|direccion|codigo|ciudad|^cognome|^nome|indirizzo|(?:nach|vor|zu|familien|geburts|ruf|firmen|kontakt|anzeige|organisations)namen?|vollstandig|strasse|hausn|postleitzahl|^plz|rufnummer|geschaftlich|dienst|firma|anrede|abteilung|behorde|einrichtung|ansprechpartner|teilnehmer|mitglied|sprache|staat$|bemerkung|notiz|hinweis|anmerkung|verteiler|stichw|schlagw|kategorien?$|adresse$|^ville$|^nom|prenom|courriel|postal$/;

/**
 * The language in which a list is headed; null where its headings say nothing. In a list that is headed in two, it is
 * `preferred` where that is one of them, else the first of the program's.
 */
export function headingLanguage(headings: readonly string[], preferred: Language): Language | null {
  const keys = headings.map(keysOf);
  const others = ofAnother(keys);
  const votes = LANGUAGES.map((language) => votesFor(language, keys));
  const most = Math.max(...votes);
  if (most === 0 || others > most) return null;
  // In a pair of headings, the half that both languages share votes for neither.
  const inTwo = keys.filter((halves) => halves.length > 1).length * 2 > keys.length;
  const least = inTwo ? most / 2 : most;
  const likely = LANGUAGES.filter((_, at) => (votes[at] ?? 0) >= least);
  return likely.includes(preferred) ? preferred : (likely[0] ?? null);
}

/** Whether more headings are in a language that is none of the program's than in any that is: the list is from abroad. */
export function isHeadedAbroad(headings: readonly string[]): boolean {
  const keys = headings.map(keysOf);
  return (
    ofAnother(keys) > 1 && LANGUAGES.every((language) => votesFor(language, keys) < ofAnother(keys))
  );
}

function ofAnother(keys: readonly string[][]): number {
  return keys.filter((halves) => halves.some((key) => OF_ANOTHER.test(key))).length;
}

function votesFor(language: Language, keys: readonly string[][]): number {
  return keys.filter((halves) =>
    halves.some((key) => SIGNS[language].test(key) && !OF_ANOTHER.test(key)),
  ).length;
}

/** Letters of the longest heading that is looked at. */
const LONGEST = 200;

/** `Nimi / Namn` is headed in two languages. */
function keysOf(heading: string): string[] {
  return heading
    .slice(0, LONGEST)
    .split(/[/|\n\r]|\s[-–]\s/)
    .map(foldKey);
}
