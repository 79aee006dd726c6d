import { describe, expect, it } from 'vitest';
import { listedContacts } from '#shared/contacts/documents/listed-contact.ts';
import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import { documentOf, DOCUMENT_KINDS } from '#shared/document-kinds/document-kinds.ts';
import type { DocumentToMake } from '#shared/document-kinds/offered-kind.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import type { OfficeDataRows } from '#shared/office-data/office-data.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { partText } from '../../testing/word-files.ts';

const DAY = '2026-11-25';
const { sender } = sampleOffice('en');
const FRAME: DocumentFrame = {
  language: 'en',
  today: DAY,
  sender,
  state: 'final',
  publicity: 'public',
};

const untranslated = withoutTranslations(sampleOffice('fi').rows);
/** What a reader of English cannot read, wherever it stands. */
const finnish = finnishTexts(untranslated);

/** Those that are made of what is chosen on a screen; texts of the office's own are not translated at all. */
const CHOSEN: Record<string, () => DocumentToMake> = {
  'address-list': () => documentOf({ kind: 'address-list', model: everyone() }),
  'contact-table': () => documentOf({ kind: 'contact-table', model: everyone() }),
};
/** Of a data subject's rights, in her own words or as kept; letters, by the address; what is to be translated. */
const AS_THEY_ARE = new Set([
  'labels',
  'article-14-notice',
  'person-report',
  'follow-up-reminder',
  'translation-order',
]);

describe('in a document for readers abroad', () => {
  it.each(DOCUMENT_KINDS.map(({ kind }) => kind).filter((kind) => !AS_THEY_ARE.has(kind)))(
    '%s marks every text that has no translation',
    async (code) => {
      const kind = DOCUMENT_KINDS.find((one) => one.kind === code);
      const asked = { language: 'en', day: DAY } as const;
      const chosen = CHOSEN[code]?.() ?? kind?.ofOffice?.(untranslated, asked);
      const document = chosen && 'ok' in chosen ? (chosen.ok ? chosen.value : undefined) : chosen;
      const made = await document?.make(FRAME);
      const { bytes = new Uint8Array(), untranslated: asks = [] } = made ?? {};
      expect(unmarked(bytes)).toEqual([]);
      expect(asks.length).toBeGreaterThan(0);
      expect(made?.report).toEqual({ ok: true, findings: [] });
    },
  );
});

/** Finnish words in runs that are read aloud as English; what is called after them may be in the title. */
function unmarked(bytes: Uint8Array): string[] {
  const xml = partText(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].flatMap(([paragraph]) => {
    if (/<w:pStyle w:val="(?:Title|Subtitle|CoverTitle|TOC\d)"/u.test(paragraph)) return [];
    const words = [...paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gsu)]
      .filter(([run]) => !run.includes('w:lang '))
      .map(([run]) => /<w:t(?: [^>]*)?>([^<]*)</u.exec(run)?.[1] ?? '')
      .join('')
      .replaceAll('\u00a0', ' ');
    return finnish.filter((text) => words.includes(text)).map((text) => `${text} | ${words}`);
  });
}

function everyone() {
  const members = untranslated.persons.map(({ id }) => ({
    ownerKind: 'person' as const,
    ownerId: id,
  }));
  const lookup = contactLookup(untranslated);
  return listedContacts(members, lookup, { language: 'en', today: DAY });
}

function withoutTranslations(rows: OfficeDataRows): OfficeDataRows {
  return JSON.parse(JSON.stringify(rows), (_, value: unknown) => {
    const isTranslated =
      typeof value === 'object' &&
      value !== null &&
      'fi' in value &&
      ('en' in value || 'sv' in value);
    return isTranslated ? { fi: value.fi } : value;
  }) as OfficeDataRows;
}

function finnishTexts(rows: OfficeDataRows): string[] {
  const found = new Set<string>();
  const english = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('fi' in value && Object.keys(value).length === 1) found.add(plain(value.fi));
    else if ('en' in value) english.add(plain(value.en));
    else Object.values(value).forEach(visit);
  };
  visit(rows);
  visit(sampleOffice('en').rows);
  return [...found].filter((text) => text.length > 8 && !english.has(text));
}

/** A text; of one with form the first words. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  return /"text":"([^"]{9,})"/u.exec(JSON.stringify(value))?.[1] ?? '';
}
