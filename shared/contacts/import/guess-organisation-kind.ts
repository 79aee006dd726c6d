import type { OrganisationKind } from '../organisation.ts';

/** Tried in order: the first that fits wins, so what is special stands before what is general. */
const SIGNS: readonly (readonly [OrganisationKind, RegExp])[] = [
  ['embassy', /suurlähetyst|edustusto\b|ambassad|embass|konsulaat|konsulat\b|consulate/u],
  [
    'euBody',
    /euroopan komissio|europeiska kommissionen|european commission|europol|eurojust|frontex|\beige\b|\bfra\b/u,
  ],
  [
    'intlOrg',
    /\b(osce|etyj|unodc|iom|ilo|unhcr|oecd|greta|cbss|interpol)\b|euroopan neuvosto|europarådet|council of europe|yhdistyneet kansakunnat|united nations|\bheuni\b/u,
  ],
  [
    'ministry',
    /ministeri|valtioneuvoston kanslia|statsrådets kansli|ministry\b|prime minister['’]s office/u,
  ],
  [
    'wellbeingCounty',
    /hyvinvointialue|hyvinvointikuntayhtym|välfärdsområde|wellbeing services count/u,
  ],
  [
    'ombudsman',
    /valtuutettu|valtuutetun|ombudsman|ombudsperson|\boikeusasiamies|oikeuskansleri|justitiekansler/u,
  ],
  ['prosecution', /syyttäjä|åklagar|prosecut/u],
  ['borderGuard', /rajavartio|merivartio|gränsbevak|sjöbevak|border guard|coast guard/u],
  ['police', /poliisi|\bpolis|police\b|krp\b|suojelupoliisi|keskusrikospoliisi/u],
  [
    'court',
    /käräjäoikeus|hovioikeus|hallinto-oikeus|korkein oikeus|työtuomioistuin|tingsrätt|hovrätt|förvaltningsdomstol|högsta domstolen|\bcourt\b/u,
  ],
  [
    'research',
    /yliopisto|korkeakoulu|tutkimuslaitos|tutkimuskeskus|universitet|högskol|universit|university|institute for|åbo akademi/u,
  ],
  [
    'labourMarket',
    /\b(sak|sttk|akava|ek|jhl|pam|tehy|kt)\b|ammattiliitto|työnantaja|fackförbund|arbetsgivar|trade union|confederation of/u,
  ],
  [
    'municipality',
    /kaupunki\b|kaupungin\b|\bkunta\b|kunnan\b|\bstad\b|\bkommun\b|city of|municipality/u,
  ],
  [
    'ngo',
    /\b(ry|rf|sr|rs)\.?$|yhdistys|förening|säätiö|stiftelse|järjestö|\bliitto\b|förbund\b|punainen risti|röda korset|red cross|association|foundation|pakolaisapu|amnesty/u,
  ],
  ['business', /\b(oy|oyj|ab|abp|ltd|inc|gmbh|tmi|ky)\.?$/u],
  [
    'agency',
    /virasto|laitos\b|hallitus\b|verket\b|styrelsen\b|\bavi\b|ely-keskus|tulli\b|tullen\b|agency|authority|customs|auttamisjärjestelmä|vastaanottokeskus/u,
  ],
];

/**
 * Guesses from an organisation's name (Finnish, Swedish or English) what kind of body it is; `other` where the name
 * does not tell. A first guess that the user corrects, so that a list can be filtered at once.
 */
export function guessOrganisationKind(name: string): OrganisationKind {
  const folded = name.trim().toLocaleLowerCase('fi').replace(/\s+/gu, ' ');
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? 'other';
}
