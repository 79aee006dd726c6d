import { isKnownOrganisation } from '../../duplicates/organisation-key.ts';
import { isGivenName } from '../names/given-names.ts';

/** Words that an organisation's name ends in or holds, in Finnish, Swedish and English. */
const ORGANISATION =
  /(ministeriö|ministeri[eö]n|virasto|laitos|keskus|hallinto|hallitus|poliisi|päivystys|vartiosto|kaupunki|(?<!tiede)kunta|yhtymä|hyvinvointialue|liitto|järjestö|yhdistys|säätiö|instituutti|yliopisto|oikeus|syyttäjä|valtuutettu|lähetystö|konsulaatti|seurakunta|kirkko|komissio|neuvosto|eduskunta|toimisto|(?:poliisi|palo|tulli|vartio|terveys)asema|palvelut|opisto|ministeriet|verket|myndigheten|polisen|stad|kommun|förbundet|förbund|föreningen|förening|stiftelsen|stiftelse|universitetet|universitet|domstolen|ombudsmannen|ambassad|myndighet|välfärdsområdet?|ämbetet|styrelsen|landskapsregering(?:en)?|ministry|agency|police|city|municipality|federation|association|foundation|university|institute|court|embassy|commission|council|organi[sz]ation|committee|centre|center|international)$|(?:yhdistys|liitto|järjestö|säätiö|föreningen|förbundet)\s\p{Lu}[\p{L}\d-]*$|(?:^|\s)(oyj?|ry|r\.y\.|rf|r\.f\.|ab|abp|ltd|ngo|ay|ky|sr|gmbh|inc|union)\.?(?=$|\s)|^(helsingin|kansallinen|suomen|european|international|united|national|kansainvälinen|förbundet|föreningen)\s/iu;
const STREET =
  /(katu|tie|kuja|polku|väylä|tori|aukio|kaari|ranta|rinne|raitti|bulevardi|esplanadi|puistikko|laituri|penger|gatan|vägen|gränden|stigen|torget|esplanaden|kajen|gata|väg|street|road|avenue|lane|straße|strasse)\s+\d|^(PL|PB|P\.?O\.? ?Box)\s*\d+/iu;
const TITLE =
  /(johtaja|päällikkö|asiantuntija|virkamies|neuvos|sihteeri|ylitarkastaja|tarkastaja|suunnittelija|koordinaattori|tutkija|lakimies|juristi|avustaja|puheenjohtaja|syyttäjä|komisario|konstaapeli|ministeri|kansleri|työntekijä|esimies|ohjaaja|kouluttaja|psykologi|terapeutti|sairaanhoitaja|lääkäri|dosentti|lehtori|rehtori|opettaja|analyytikko|konsultti|insinööri|valtuutettu|professori|direktör|chef|sakkunnig|(?:lagstiftnings|regerings|polis|finans|social|miljö|undervisnings|trafik|beskicknings|ambassad|medicinal)råd|handläggare|utredare|planerare|inspektör|forskare|åklagare|sekreterare|expert|ordförande|rådgivare|samordnare|jurist|rapporteur|rapportör|raportoija|president|representative|ambassador|counsellor|inspector|officer|specialist|analyst|consultant|director|manager|adviser|advisor|co-?ordinator|secretary|researcher|lawyer|chair|colonel|lieutenant|commander|commissioner|superintendent|attaché|kommissarie|konstapel|koordinator|polismästare|arbetare|socionom|advokat|asianajaja|ledare|tjänsteman|esittelijä|föredragande|lektor|ambassadör|suurlähettiläs|vartija|kapteeni|majuri|kommodori|head(?= of )|judge|prosecutor|captain|major|sergeant|senator|magistrate)(?!\p{L})/iu;
const UNIT =
  /(?:osasto|tiedekunta|yksikkö|tiimi|jaosto|toimiala|tulosalue|palvelualue|vastuualue|esikunta|avdelning(?:en)?|enhet(?:en)?|sektion(?:en)?|byrå(?:n)?|(?:^|\s)(?:unit|department|division|section|directorate)|^(?:unit|department|division|section|referat|abteilung|yksikkö|osasto|enhet|avdelning)\s(?:\p{L}{0,3}\d{1,3}|\p{L}))$/iu;
const TEXT_LANGUAGES =
  /^(suomi|ruotsi|englanti|finska|svenska|engelska|finnish|swedish|english|fi|sv|se|en)$/i;

/** Letters of a cell that are looked at to tell its kind: a longer one is judged by its beginning. */
const LOOKED_AT = 300;

/**
 * `maija(at)example.fi`, `maija [at] example.fi`, `maija(a)example.fi`: addresses hidden from programs that gather them.
 * `029 562 0800 (a) www.example.fi` is a point of a list, and hides none: an (a) stands behind a name.
 */
const HIDDEN_EMAIL =
  /(?:[\p{L}\d_-]\s?[([{]\s?(?:at|ät)\s?|\p{L}\d{0,4}\s?[([{]\s?a\s?)[)\]}]\s?(?!www\.)[\p{L}\d.-]+\.\p{L}{2}/iu;

/** Whether `text` holds an e-mail address. */
export function looksLikeEmail(text: string): boolean {
  if (text.includes('@'))
    return /[^\s@<>,;]@[^\s@<>,;]+\.[^\s@<>,;]{2}/.test(text.slice(0, LOOKED_AT));
  return /[([{]/.test(text) && HIDDEN_EMAIL.test(text.slice(0, LOOKED_AT));
}

/** Whether `text` is a phone number, or several, perhaps with a word such as `gsm`. */
export function looksLikePhone(text: string): boolean {
  if (text.length > LOOKED_AT) return false;
  if (/[@\p{L}]{8,}/u.test(text) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text.trim())) return false;
  // `01 Feb 2024`, `2024-02-01 12:00`.
  if (/^\s*\d{1,2}\.? \p{L}{3,9}\.? \d{4}/u.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  if (/^\s*(\+|00)\d/.test(text)) return digits >= 7;
  return (
    /^\s*(?:\p{L}{1,6}(?:[.:]\s*|\s+))?\(?0\d/u.test(text) && digits >= 6 && !isPostalCode(text)
  );
}

/** A Finnish postal code: five digits, perhaps with `FI-` or `AX-`. */
export function isPostalCode(text: string): boolean {
  return /^\s*(?:(?:FI|FIN|AX)-?)?\d{5}\s*$/i.test(text);
}

/** `00100 Helsinki`: a Finnish postal code with its town behind it. */
export function looksLikePostalCodeAndCity(text: string): boolean {
  return /^\s*(?:(?:FI|FIN|AX)-?)?\d{5}\s+\p{L}[\p{L} .-]+$/iu.test(text);
}

/** Whether a cell holds a street with its number, or a post-office box. */
export function looksLikeStreet(text: string): boolean {
  return STREET.test(text.slice(0, LOOKED_AT));
}

/** Whether a cell names an organisation, by its words or as one that is known. */
export function looksLikeOrganisation(text: string): boolean {
  const name = text.slice(0, LOOKED_AT).trim();
  return ORGANISATION.test(name) || isKnownByName(name);
}

/** `THL`, `Migri`, `Punainen Risti`; in short words capitals tell `SM` from `sm`, and `RIKU` from Riku. */
function isKnownByName(name: string): boolean {
  if (name.length > 80 || !/^\p{Lu}/u.test(name)) return false;
  const isShort = name.length < 4 || isGivenName(name);
  return (!isShort || name === name.toUpperCase()) && isKnownOrganisation(name);
}

/** Degrees and posts that are written in capitals. */
const CAPITALS_OF_PERSONS =
  /^(?:OTT|FT|VTT|YTT|HTT|KTT|TKT|LT|PST|OTL|FL|VTL|YTL|HTL|KTL|OTK|OTM|VTM|YTM|HTM|FM|KTM|VTK|KM|TTM|TTT|TJ|PJ|VPJ|CEO|CFO|COO|CTO|MP|MEP|DPO|HR|IT|ICT)$/;

/** `AVI`, `YK`: the letters of an organisation, where a cell can only be that or a post. */
export function looksLikeAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text) && !CAPITALS_OF_PERSONS.test(text);
}

/** `Head of Unit`, `Chief of Section`: somebody of a unit. */
const OF_UNIT = /\b(?:head|chief|leader|member) of\b/i;

/** Whether `text` names a part of an organisation: `Kriminaalipoliittinen osasto`, `Enheten för …` it does not see. */
export function looksLikeUnit(text: string): boolean {
  const name = text.slice(0, LOOKED_AT).trim();
  return UNIT.test(name) && !OF_UNIT.test(name);
}

/** Whether a cell holds what somebody is by profession or post. */
export function looksLikeTitle(text: string): boolean {
  return text.length <= LOOKED_AT && TITLE.test(text) && !/\d|@/.test(text);
}

/** Whether a cell names a language that people are written to in. */
export function looksLikeLanguage(text: string): boolean {
  return TEXT_LANGUAGES.test(text.trim());
}

/** Cells that no header has: addresses, numbers, dates, codes. */
export function looksLikeData(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length > 80 ||
    looksLikeEmail(trimmed) ||
    looksLikePhone(trimmed) ||
    /\d{5,}/.test(trimmed) ||
    /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(trimmed)
  );
}
