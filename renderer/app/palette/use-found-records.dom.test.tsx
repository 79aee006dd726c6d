import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useFoundRecords } from './use-found-records.ts';

function Found({ words }: { words: string }) {
  const hits = useFoundRecords(words)(words, 'fi');
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.id}>{`${hit.label} | ${hit.hint ?? ''} | ${'to' in hit ? hit.to : ''}`}</li>
      ))}
    </ul>
  );
}

it('finds records of every described table by their fields in any language, with what is told of them', async () => {
  const office = await emptyOffice();
  const [body, list, obligation, questionnaire] = Array.from({ length: 4 }, newId);
  await office.change({ name: 'addSample' }, async (write) => {
    const name = { fi: 'Ihmiskauppaverkosto', sv: 'Nätverk', en: 'Trafficking network' };
    await write.add('bodies', { id: body ?? '', name, kind: 'network', caseNumber: 'VN/1/2026' });
    await write.add('lists', {
      id: list ?? '',
      name: 'Verkoston jäsenet',
      purpose: 'Kokouskutsut',
      mode: 'fixed',
    });
    await write.add('obligations', {
      id: obligation ?? '',
      title: { fi: 'Vastaus verkostosta' },
      kind: 'reportReply',
      rule: { kind: 'fixed', day: '2026-03-01' },
    });
    await write.add('questionnaires', {
      id: questionnaire ?? '',
      title: { fi: 'Kysely verkostolle' },
      dueOn: '2026-04-15',
    });
  });
  await renderScreen(
    <>
      {['verkosto', 'network trafficking', 'vn/1'].map((words) => (
        <Found key={words} words={words} />
      ))}
    </>,
    { office },
  );
  await screen.findAllByText(/Ihmiskauppaverkosto/u);
  const [byName, inEnglish, byNumber] = screen.getAllByRole('list').map((list) =>
    within(list)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  );
  const first = `Ihmiskauppaverkosto | Verkosto | /bodies/${body ?? ''}`;
  expect(byName).toEqual([
    first,
    `Verkoston jäsenet | Kokouskutsut | /lists/${list ?? ''}`,
    `Vastaus verkostosta | Raportti tai vastaus | /obligations/${obligation ?? ''}`,
    `Kysely verkostolle | 15.4.2026 | /questionnaires/${questionnaire ?? ''}`,
  ]);
  expect(inEnglish).toEqual([first]);
  expect(byNumber).toEqual([first]);
});

it('finds what is shown within the page of another: actions and rounds of a plan, questions of a questionnaire', async () => {
  const office = await emptyOffice();
  const [programme, action, round, questionnaire, question] = Array.from({ length: 5 }, newId);
  await office.change({ name: 'addSample' }, async (write) => {
    const programmeId = programme ?? '';
    await write.add('programmes', {
      ...{ id: programmeId, title: { fi: 'Ohjelma' }, state: 'draft', caseNumber: 'VN/2/2026' },
      ...{
        actionNumbering: 'byGoal',
        from: '2027-01-01',
        to: '2030-12-31',
        languages: ['fi'],
        levels: [],
      },
    });
    const title = { fi: 'Lapsiuhrien tuki', en: 'Support of child victims', basis: { en: 'a' } };
    await write.add('actions', {
      ...{ id: action ?? '', programmeId, title, order: 'a0', needs: [], state: 'inDraft' },
    });
    await write.add('followUpRounds', {
      ...{ id: round ?? '', programmeId, title: { fi: 'Tilanne, lapsiuhrit' } },
      ...{ asOf: '2026-10-31', state: 'collecting', fields: [] },
    });
    await write.add('questionnaires', { id: questionnaire ?? '', title: { fi: 'Kysely' } });
    await write.add('questions', {
      ...{ id: question ?? '', questionnaireId: questionnaire ?? '', order: 'a0', no: 'a)' },
      ...{ text: { fi: 'Miten lapsiuhria autetaan?' }, state: 'asked', innerDueOn: '2026-11-30' },
    });
  });
  await renderScreen(
    <>
      {['lapsiuhri', 'vn/2', 'object'].map((words) => (
        <Found key={words} words={words} />
      ))}
    </>,
    { office },
  );
  await screen.findAllByText(/Lapsiuhrien tuki/u);
  const [byText, byNumber, byNothing] = screen.getAllByRole('list').map((list) =>
    within(list)
      .queryAllByRole('listitem')
      .map((line) => line.textContent),
  );
  const at = `/programme/${programme ?? ''}`;
  expect(byText).toEqual([
    `Lapsiuhrien tuki | Luonnoksessa | ${at}/${action ?? ''}`,
    `Tilanne, lapsiuhrit | 31.10.2026 | ${at}/follow-up/${round ?? ''}`,
    `a) Miten lapsiuhria autetaan? | 30.11.2026 | /questionnaires/${questionnaire ?? ''}/${question ?? ''}`,
  ]);
  expect(byNumber).toEqual([`Ohjelma | Luonnos | ${at}`]);
  expect(byNothing).toEqual([]);
});
