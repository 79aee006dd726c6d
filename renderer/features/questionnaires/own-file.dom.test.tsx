import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { expect, it } from 'vitest';
import { line, wordFile } from '#shared/cooperation/questionnaires/own-file/testing/word-file.ts';
import { readWord } from '#shared/word/read-word.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { openZip } from '#shared/zip/open-zip.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { questionnairesRoute } from './route.tsx';

const bytes = wordFile(
  [line('Questionnaire of GRETA'), line('1. Who identifies victims?'), line('2. How many?')].join(
    '',
  ),
);
const textsOf = (file: Uint8Array | undefined) =>
  readWord(openZip(file ?? new Uint8Array(), LIMITS.zip)).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : '',
  );

it('is kept with the questionnaire that it brought, and filled in with the answers in its language', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice();
  const platform = fakePlatform();
  platform.nextFiles = [{ name: 'greta.docx', bytes }];
  window.location.hash = '#/questionnaires/new';
  const { path, component } = questionnairesRoute;
  await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={path} component={component} />
    </Router>,
    { office, platform },
  );
  await user.click(await screen.findByRole('button', { name: 'Valitse tiedosto…' }));
  await screen.findByRole('list', { name: 'Luetut kysymykset' });
  await user.click(screen.getByRole('button', { name: /Tallenna kysely/ }));
  await screen.findByRole('treegrid', { name: 'Kysymykset' });
  expect(await office.read.attachments.toArray()).toMatchObject([
    { ownerKind: 'questionnaire', fileName: 'greta.docx' },
  ]);
  const [first, second] = await office.read.questions.orderBy('id').toArray();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.update('questions', first?.id ?? '', {
      state: 'ready',
      final: { en: 'The police.', fi: 'Poliisi.' },
    });
    await write.update('questions', second?.id ?? '', { final: { fi: 'Kymmenen.' } });
    // It arrived once Finland's answer had been begun.
    const late = { organisationId: 'migri', text: 'Kaksitoista turvapaikanhakijaa.' };
    await write.add('answers', { questionId: second?.id ?? '', state: 'accepted', ...late });
  });
  const view = screen.getByRole('navigation', { name: 'Kyselyn osat' });
  await user.click(within(view).getByRole('link', { name: 'Suomen vastaus' }));
  await user.click(await screen.findByRole('button', { name: 'Täytä kyselyn omaan tiedostoon…' }));
  const asked = await screen.findByRole('alertdialog', {
    name: 'Tallennetaanko tiedosto keskeneräisenä?',
  });
  expect(asked.textContent).toContain('1 kysymykseen ei ole vastausta englanniksi.');
  expect(asked.textContent).toContain('1 hyväksytty vastaus ei näy Suomen vastauksessa.');
  await user.click(within(asked).getByRole('button', { name: 'Tallenna silti' }));
  await waitFor(() => expect(platform.saved).toHaveLength(1));
  expect(textsOf(platform.saved[0]?.bytes)).toEqual([
    'Questionnaire of GRETA',
    '1. Who identifies victims?',
    'The police.',
    '2. How many?',
  ]);
  await waitFor(async () => {
    expect(await office.read.madeDocuments.toArray()).toMatchObject([
      { kind: 'questionnaire-reply', language: 'en' },
    ]);
  });
  expect(useNotices.getState().notice?.text).toContain('1 vastaus kirjoitettiin');
});
