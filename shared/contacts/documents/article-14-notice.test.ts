import { describe, expect, it } from 'vitest';
import { bodyLines, partText } from '../../../build/testing/word-files.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { fail } from '../../lib/result.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { LegalBasis } from '../person.ts';
import { article14Model, rightsWith } from './article-14-notice-model.ts';
import { article14Notice } from './article-14-notice.ts';

const person = (legalBasis: LegalBasis) => ({
  givenName: 'Aino',
  familyName: 'Mallila',
  legalBasis,
  provenance: {
    kind: 'publicWeb' as const,
    source: 'Esimerkkiviraston verkkosivut',
    purpose: 'network' as const,
    obtainedOn: '2026-11-02',
  },
});

async function notice(language: Language, bases: LegalBasis[] = ['publicTask']) {
  const own = { officer: { fi: 'tietosuoja@virasto.invalid' } };
  const model = article14Model(bases.map(person), own, language);
  if (!model.ok) throw new Error(model.failure.code);
  const { bytes, report } = await makeDocument(article14Notice, model.value, {
    ...FRAME,
    language,
  });
  expect(report.findings).toEqual([]);
  return { bytes, lines: bodyLines(bytes) };
}

describe.each(LANGUAGES)('the Article 14 notice in %s', (language) => {
  const t = translatorFor(language);

  it('says every point of Art. 14(1)–(2), and nothing of its own delay (14(3))', async () => {
    const { lines } = await notice(language);
    const text = lines.join('\n');
    for (const said of [
      FRAME.sender.coordinatorName,
      'tietosuoja@virasto.invalid',
      t('privacyDocuments:notice.purposes.network'),
      t('privacyDocuments:notice.basis.publicTask'),
      t('privacyDocuments:notice.categories.reach'),
      t('privacyDocuments:notice.recipients.text'),
      t('privacyDocuments:notice.recipients.transfers'),
      t('privacyDocuments:notice.retention.text'),
      t('privacyDocuments:notice.rights.automated'),
      t('privacyDocuments:notice.complaint.text'),
      'Esimerkkiviraston verkkosivut',
    ]) {
      expect(text).toContain(said.replaceAll('\u00a0', ' '));
    }
    for (const right of ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const)
      expect(lines).toContain(
        t(`privacyDocuments:notice.rights.${right}`).replaceAll('\u00a0', ' '),
      );
  });

  it('sets labels and texts apart: no label is wider than the tab', async () => {
    const { bytes } = await notice(language);
    const style = /w:styleId="Identification".*?w:pos="(\d+)"/su.exec(
      partText(bytes, 'word/styles.xml'),
    );
    const tab = Number(style?.[1]);
    const labels = bodyLines(bytes).flatMap((line) => /^([^\t]+):\t/u.exec(line)?.[1] ?? []);
    expect(labels).toHaveLength(5);
    // A letter of bold Calibri 11 is at most 101 twips wide on the average of a label.
    for (const label of labels) expect((label.length + 1) * 101, label).toBeLessThan(tab);
  });
});

it('is not made where nobody wrote how the data protection officer is reached (Art. 14(1)(b))', () => {
  for (const own of [undefined, {}, { officer: { fi: ' ' } }]) {
    expect(article14Model([person('publicTask')], own, 'fi')).toEqual(fail('officer-missing'));
  }
});

describe('the rights of a notice', () => {
  it('go with the legal basis (Art. 20, 21)', async () => {
    expect(rightsWith(['position'])).toContain('objection');
    expect(rightsWith(['position'])).not.toContain('portability');
    expect(rightsWith(['consent'])).toContain('portability');
    expect(rightsWith(['consent'])).not.toContain('objection');
    const both = rightsWith(['publicTask', 'consent']);
    expect(both).toContain('objection');
    expect(both).toContain('portability');
    const { lines } = await notice('fi', ['consent']);
    const t = translatorFor('fi');
    expect(lines).toContain(t('privacyDocuments:notice.rights.portability'));
    expect(lines).not.toContain(t('privacyDocuments:notice.rights.objection'));
  });
});
