import { describe, expect, it } from 'vitest';
import { isLongPassphrase } from '../backup/passphrase.ts';
import { organisationKey } from '../contacts/duplicates/organisation-key.ts';
import { isEmailAddress } from '../mail/email-address.ts';
import { readDomains } from '../contacts/email-domains.ts';
import { normalEmail } from '../contacts/normal-form.ts';
import { readPhone, splitPhones } from '../contacts/phone-number.ts';
import { readTime } from '../days/read-time.ts';
import { readTypedDay } from '../days/read-typed-day.ts';
import { linesOfText } from '../cooperation/questionnaires/lines-of-text.ts';
import { questionsOfText } from '../cooperation/questionnaires/read-questions.ts';
import { identityCodesIn } from '../lib/identity-code.ts';
import { readDay } from '../lib/read-day.ts';
import { bodyNames } from '../programme/action-table/body-names.ts';
import { EDITABLE_COLUMNS } from '../programme/action-table/columns.ts';
import { parseCell } from '../programme/action-table/parse-cell.ts';
import { fromTabText } from '../programme/action-table/tab-text.ts';
import { partyMatcher } from '../programme/plan-import/match-parties.ts';
import { readMoney } from '../programme/plan-import/read-money.ts';
import { readRecommendationFile } from '../recommendations/read-recommendation-file.ts';
import { paragraphsOfText } from '../recommendations/reading/paragraphs-of-text.ts';
import { newTextLink } from '../rich-text/text-link.ts';
import { outgoingLink } from '../shell/outgoing-link.ts';
import { readTaskLine } from '../tasks/read-task-line.ts';
import { atPace, PIECES, type Reader } from '../text/testing/worst-cases.ts';
import { readPasted } from './read-pasted.ts';

/** Long enough that what begins anew at each letter never ends. */
const LETTERS = 30_000;
const TODAY = '2026-11-30';
const NO_BODIES = bodyNames([], 'fi');
const match = partyMatcher([]);

const PASTED: Readonly<Record<string, Reader>> = {
  'a list': (text) => expect(readPasted({ text })).toHaveProperty('ok'),
  'a list below a header': (text) =>
    expect(readPasted({ text: `Nimi\tPuh\n${text}\tx` })).toHaveProperty('ok'),
  'a page': (text) => expect(readPasted({ html: `<table><tr><td>${text}` })).toHaveProperty('ok'),
  'lines of questions': (text) => expect(linesOfText(text)).toBeInstanceOf(Array),
  questions: (text) => expect(questionsOfText(text)).toHaveProperty('ok'),
  paragraphs: (text) => expect(paragraphsOfText(text)).toBeInstanceOf(Array),
  recommendations: async (text) =>
    expect(await readRecommendationFile({ text })).toHaveProperty('ok'),
  'cells of a table': (text) => expect(fromTabText(text) ?? []).toBeInstanceOf(Array),
  'cells in quotes': (text) => expect(fromTabText(`"${text}`) ?? []).toBeInstanceOf(Array),
};

/** What is read in the thread of the window, as it is typed or put into a field. */
const VALUES: Readonly<Record<string, Reader>> = {
  'phone numbers': (text) => expect(splitPhones(text)).toBeInstanceOf(Array),
  'a phone number': (text) => expect(readPhone(text)).toHaveProperty('e164'),
  'identity codes': (text) => expect(identityCodesIn(text)).toEqual([]),
  'an e-mail address': (text) => expect(isEmailAddress(normalEmail(text))).toBe(false),
  domains: (text) => expect(readDomains(text)).toHaveProperty('domains'),
  'a day': (text) => expect(readDay(text)).toBeNull(),
  days: (text) => readTypedDay(text, { today: TODAY, language: 'fi' }),
  'a time': (text) => readTime(text),
  'a link': (text) => expect(newTextLink(text)).toBeNull(),
  'a link that goes out': (text) => expect(outgoingLink(text)).toBeNull(),
  'a task': (text) =>
    expect(readTaskLine(text, { today: TODAY, language: 'fi' })).toHaveProperty('title'),
  'a party': (text) => expect(match(text)).toEqual({ is: 'unknown' }),
  'the key of an organisation': (text) => expect(typeof organisationKey(text)).toBe('string'),
  'a sum': (text) => readMoney(text),
  'a passphrase': (text) => expect(typeof isLongPassphrase(text)).toBe('boolean'),
  'cells of the action table': (text) => {
    for (const column of EDITABLE_COLUMNS)
      expect(parseCell(column, text, NO_BODIES)).toHaveProperty('ok');
  },
};

describe('a text made to hang the program', () => {
  const hold = atPace(LETTERS, process.cpuUsage);

  it.each(PIECES)('takes no longer than words where it is pasted: %j', async (piece) => {
    for (const read of Object.values(PASTED)) await hold(read, piece);
  });

  it.each(PIECES)('takes no longer than words as one value: %j', async (piece) => {
    for (const read of Object.values(VALUES)) await hold(read, piece);
  });

  it('has a tag of two million attributes, and is refused by its name', () => {
    const attributes = Array.from({ length: 2_000_000 }, (_, at) => `a${String(at)}=""`).join(' ');
    expect(readPasted({ html: `<table ${attributes}><tr><td>a</td></tr></table>` })).toEqual({
      ok: false,
      failure: { code: 'hostile' },
    });
  });
});
