import { fold } from '../../../text/fold.ts';
import { normalEmail } from '../../normal-form.ts';

/** Local parts of addresses that an office answers, in Finnish, Swedish and English. Folded, without marks. */
const ROLES = new Set(
  'kirjaamo info toimisto neuvonta asiakaspalvelu palvelu palvelut viestinta tiedotus hallinto posti sahkoposti yhteys yhteydenotto yhteystiedot keskus vaihde vastaanotto sihteeristo sihteeri media lehdisto rekry rekrytointi laskutus laskut tuki henkilosto johto paivystys poliisi kunta kaupunki ihmiskauppa koulutus tapahtumat arkisto talous kokous jasenet jasenpalvelu toiminnanjohtaja puheenjohtaja hallitus registrator registratorskontoret registratur kansli kansliet kundtjanst kontor kontoret radgivning vaxel information styrelsen office contact contacts registry secretariat press support help helpdesk mail email post admin administration webmaster postmaster noreply service services reception enquiries inquiries general hello hei moi team communications events'.split(
    ' ',
  ),
);

/** Of these, the ones that are nobody's name: `Kirjaamo`, `Migri` in the columns of names is a registry, not a person. */
const NO_NAMES = new Set(
  'kirjaamo toimisto neuvonta asiakaspalvelu viestinta tiedotus vaihde puhelinvaihde paivystys laskutus rekrytointi sahkoposti registratorskontoret registratur kansliet kundtjanst radgivning vaxel registry secretariat helpdesk info'.split(
    ' ',
  ),
);

/** Whether a word (folded) of what stands for a name says that it is an office. */
export function isOfficeWord(word: string): boolean {
  return NO_NAMES.has(word);
}

/** An address taken apart: `Maija.Virtanen2+x@om.fi`. */
export type EmailWords = {
  whole: string;
  /** Without what stands behind a plus sign. */
  local: string;
  domain: string;
  /** Words of the local part, without digits at its end. */
  words: readonly string[];
  /** The same without what stands between them. */
  joined: string;
  /** The local part's words in one order, without middle initials and the digits at its end: what namesakes share. */
  core: string;
  /** At the end of the local part: `2` of `matti.virtanen2`. */
  digits: string;
  /** An office's address by its name. */
  role: boolean;
  /** At a domain where anyone may have one. */
  isPrivate: boolean;
  /** What stands for all domains of one house, as far as a list tells; else the domain. */
  house: string;
};

/** An e-mail address in parts; null where the text is none. */
export function emailWords(text: string): EmailWords | null {
  const whole = normalEmail(text);
  const at = whole.lastIndexOf('@');
  if (at < 1 || at === whole.length - 1) return null;
  const local = fold(whole.slice(0, at).replace(/\+.*/u, ''));
  const domain = whole.slice(at + 1);
  const digits = /(?<!\d)\d*$/u.exec(local)?.[0] ?? '';
  const words = local
    .slice(0, local.length - digits.length)
    .split(/[._\-\s]+/u)
    .filter(Boolean);
  const core = words
    .filter((word, index) => word.length > 1 || index === 0 || index === words.length - 1)
    .toSorted()
    .join('');
  const joined = words.join('');
  const role = ROLES.has(words[0] ?? local) || ROLES.has(joined);
  return {
    whole: `${local}@${domain}`,
    local,
    domain,
    words,
    joined,
    core,
    digits,
    role,
    isPrivate: PRIVATE.has(domain),
    house: domain,
  };
}

/** `aki.niemi2`, `jari.r.hirvonen`: the house had another of the name when it gave the address. */
export function isToldFromNamesakes({ words, digits }: EmailWords): boolean {
  return digits !== '' || withoutMiddle(words).length < words.length;
}

/** The words of a local part without middle initials. */
export function withoutMiddle(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => word.length > 1 || at === 0 || at === words.length - 1);
}

/** Two domains one of which is a mistyped form of the other (`gov.fi`, `gvo.fi`) are judged elsewhere; these took over from others. */
const MOVED: Record<string, string> = Object.fromEntries(
  (
    [
      [
        'gov.fi',
        'om.fi oikeusministerio.fi formin.fi formin.finland.fi um.fi ulkoministerio.fi intermin.fi sm.fi sisaministerio.fi stm.fi sosiaaliministerio.fi vm.fi valtiovarainministerio.fi minedu.fi okm.fi opm.fi tem.fi ktm.fi mol.fi lvm.fi mintc.fi mmm.fi ym.fi ymparisto.fi defmin.fi plm.fi vnk.fi valtioneuvosto.fi government.fi',
      ],
      ['poliisi.fi', 'poliisi.intermin.fi krp.poliisi.fi polisen.fi'],
      ['migri.fi', 'uvi.fi uvi.intermin.fi'],
      ['thl.fi', 'ktl.fi stakes.fi'],
      ['oikeus.fi', 'vksv.oikeus.fi syyttajalaitos.fi'],
      ['avi.fi', 'laaninhallitus.fi llh.fi'],
      ['dvv.fi', 'vrk.fi maistraatti.fi'],
      ['redcross.fi', 'punainenristi.fi spr.fi'],
    ] as const
  ).flatMap(([now, before]) => before.split(' ').map((domain) => [domain, now] as const)),
);

/** The domain that people of `domain` write from today, as far as is known: `om.fi` → `gov.fi`. */
export function presentDomain(domain: string): string {
  return Object.hasOwn(MOVED, domain) ? (MOVED[domain] ?? domain) : domain;
}

/** Domains that anyone may have an address at: they say nothing of where she works. */
const PRIVATE = new Set(
  'gmail.com googlemail.com hotmail.com hotmail.fi outlook.com outlook.fi live.com live.fi msn.com yahoo.com yahoo.fi icloud.com me.com mac.com proton.me protonmail.com aol.com mail.com gmx.net gmx.de kolumbus.fi elisanet.fi saunalahti.fi luukku.com welho.com pp.inet.fi inet.fi sci.fi dnainternet.net netti.fi suomi24.fi phnet.fi nic.fi iki.fi mbnet.fi telia.com'.split(
    ' ',
  ),
);

/** A phone number as it is compared: E.164 as it is, else its digits as far as may be in that form; `''` where there are too few to tell anything. */
export function phoneDigits(value: string): string {
  if (/^\+\d+$/u.test(value)) return value;
  const digits = value.replace(/\D/gu, '');
  if (digits.length < 6) return '';
  // What no plan of numbers knows is written in several ways too: `046/123 456`, `00358 46…`.
  return digits.replace(/^(?:00358|358|0(?!0))/u, '+358').replace(/^00/u, '+');
}
