import { layoutDocument } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../build/testing/word-files.ts';
import type { DocumentFrame } from '../documents/document-kind.ts';
import { buildDocument } from '../documents/make-document.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { followUpHistory } from '../programme/follow-up/documents/follow-up-history.ts';
import { followUpReminder } from '../programme/follow-up/documents/follow-up-reminder.ts';
import { followUpReport } from '../programme/follow-up/documents/follow-up-report.ts';
import { statusNote } from '../programme/follow-up/documents/status-note.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { FOLLOW_UP_STATUSES, type StatusReport } from '../programme/follow-up/follow-up.ts';
import { currentRound } from '../programme/follow-up/statuses.ts';
import { manyActions } from '../sample-office/many-actions.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { chosenBodyFollowUp, chosenFollowUp } from './chosen/chosen-round.ts';

const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-30',
  sender: sampleOffice().sender,
  state: 'final',
  publicity: 'public',
};
const modelOf = (rows: OfficeDataRows, round?: string) => {
  const model = chosenFollowUp(rows, round === undefined ? {} : { round });
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
};

/** The sample office, with the first report of its newest round changed. */
function officeWith(state: 'accepted' | 'received', text: string): { rows: OfficeDataRows } {
  const { rows } = sampleOffice();
  const autumn = currentRound(rows.followUpRounds);
  const report = rows.statusReports.find(({ roundId }) => roundId === autumn?.id);
  if (!report) throw new Error('Nothing was told');
  Object.assign(report, { state, done: { fi: text }, contact: 'Maija Mallila, 09 000 0100' });
  for (const request of rows.followUpRequests) request.notes = 'Kuultu käytävällä.';
  return { rows };
}

describe('the follow-up report', () => {
  it('tells what is accepted, and of what is not only that there is something', async () => {
    const [accepted, received] = await Promise.all(
      (['accepted', 'received'] as const).map(async (state) => {
        const { rows } = officeWith(state, 'Kolme koulutusta pidettiin.');
        return bodyLines(await buildDocument(followUpReport, modelOf(rows), FRAME)).join('\n');
      }),
    );
    expect(accepted).toContain('Kolme koulutusta pidettiin.');
    expect(received).not.toContain('Kolme koulutusta pidettiin.');
    expect(received).toMatch(/Saatu, mutta ei vielä hyväksytty: /u);
  });

  it('tells what the questions of the round were answered', async () => {
    const { rows } = officeWith('accepted', 'Tehty.');
    const autumn = currentRound(rows.followUpRounds);
    const report = rows.statusReports.find(({ roundId }) => roundId === autumn?.id);
    if (!autumn || !report) throw new Error('Nothing was told');
    autumn.questions = [{ key: 'own', text: { fi: 'Mitä opitte?', sv: 'Vad lärde ni er?' } }];
    report.answers = [{ key: 'own', text: { fi: 'Aloitamme aiemmin.' } }];
    const all = bodyLines(await buildDocument(followUpReport, modelOf(rows), FRAME)).join('\n');
    expect(all).toMatch(/Mitä opitte\?\s*Aloitamme aiemmin\./u);
  });

  it('says whose word a status is where the responsible body has not told any, in report and note', async () => {
    const { rows } = officeWith('accepted', 'Tehty toisaalla.');
    const autumn = currentRound(rows.followUpRounds);
    const report = rows.statusReports.find(({ roundId }) => roundId === autumn?.id);
    if (!report) throw new Error('Nothing was told');
    report.status = 'blocked';
    rows.statusReports = rows.statusReports.filter(
      (one) => one === report || one.actionId !== report.actionId || one.roundId !== autumn?.id,
    );
    const other = rows.organisations.find(({ abbr }) => abbr?.fi === 'UM');
    if (!other) throw new Error('No other body');
    const own = modelOf(rows);
    const text = async (kind: typeof followUpReport | typeof statusNote, of: typeof own) =>
      bodyLines(await buildDocument(kind, of, FRAME)).join('\n');
    expect(await text(followUpReport, own)).not.toContain('Tilan on ilmoittanut');
    report.organisationId = other.id;
    const told = modelOf(rows);
    const all = await text(followUpReport, told);
    expect(all).toContain('Tilan on ilmoittanut UM. Vastuutahon vastaus puuttuu.');
    expect(all).toContain('UM: Tehty toisaalla.');
    expect(await text(statusNote, told)).toContain('Tilan on ilmoittanut UM.');
  });

  it('says whose reply is still to be accepted, and asks none for what has come from another', async () => {
    const { rows } = sampleOffice();
    const model = modelOf(rows);
    const { actionParties } = model.programme.content;
    const lines = bodyLines(await buildDocument(followUpReport, model, FRAME));
    const text = lines.join('\n');
    const shortOf = (id: string) => {
      const body = rows.organisations.find((one) => one.id === id);
      return body?.abbr?.fi ?? body?.name.fi ?? '';
    };
    const fromOthers = model.unread.filter(
      ({ actionId }) =>
        !model.reports.some((one) => one.roundId === model.round.id && one.actionId === actionId) &&
        !model.unread.some(
          (one) =>
            one.actionId === actionId &&
            actionParties.some(
              (party) =>
                party.actionId === actionId &&
                party.organisationId === one.organisationId &&
                (party.role === 'lead' || party.role === 'coLead'),
            ),
        ),
    );
    expect(fromOthers.length).toBeGreaterThan(0);
    const lead = text.match(/hyväksytty: .+\nVastuutahon vastaus puuttuu\./gu) ?? [];
    expect(lead.length).toBe(new Set(fromOthers.map(({ actionId }) => actionId)).size);
    for (const { organisationId } of fromOthers) {
      expect(lead.some((line) => line.includes(shortOf(organisationId)))).toBe(true);
    }
    // Of a body that answered in part, what is told and what is missing are two lists.
    const partly = lines.filter((line) => line.startsWith('Vastannut osittain'));
    expect(partly.length).toBeGreaterThan(0);
    for (const reply of partly) {
      const told = /hyväksymättä: (.+)$/u.exec(reply)?.[1]?.split(', ') ?? [];
      const missing = lines[lines.indexOf(reply) + 1]?.split(', ') ?? [];
      expect(told.length).toBeGreaterThan(0);
      expect(missing.filter((number) => told.includes(number))).toEqual([]);
    }
  });

  it('names no person, and nothing of what the office has noted for itself', async () => {
    const { rows } = officeWith('accepted', 'Tehty.');
    const all = bodyLines(await buildDocument(followUpReport, modelOf(rows), FRAME)).join('\n');
    expect(all).not.toContain('Maija Mallila');
    expect(all).not.toContain('käytävällä');
  });

  it('names every body that has not answered, whole', async () => {
    const { rows } = sampleOffice();
    const model = modelOf(rows);
    const all = bodyLines(await buildDocument(followUpReport, model, FRAME));
    const silent = model.requests.filter(
      ({ roundId, state }) =>
        roundId === model.round.id && state !== 'received' && state !== 'waived',
    );
    expect(silent.length).toBeGreaterThan(2);
    for (const { organisationId } of silent) {
      const body = rows.organisations.find(({ id }) => id === organisationId);
      expect(all).toContain(body?.name.fi);
    }
  });

  it('is of the round that is named, and knows nothing of later ones', async () => {
    const { rows } = officeWith('accepted', 'Syksyllä tehtiin.');
    const model = modelOf(rows, 'utgångsläget våren 2026');
    expect(model.round.asOf).toBe('2026-03-31');
    expect(model.earlier).toEqual([]);
    const all = bodyLines(await buildDocument(followUpReport, model, FRAME)).join('\n');
    expect(all).not.toContain('Syksyllä tehtiin.');
    expect(all).toContain('Tämä on ensimmäinen kierros');
    expect(chosenFollowUp(rows, { round: 'ei ole' })).toMatchObject({
      failure: { code: 'round-not-found' },
    });
  });
});

/** A programme of so many actions, each told of in two rounds, with long obstacles, and nobody else that has answered. */
function busyOffice(actions: number): OfficeDataRows {
  const rows = manyActions(actions);
  const programmeId = rows.programmes.at(-1)?.id ?? '';
  const own = rows.actions.filter((one) => one.programmeId === programmeId);
  for (const action of own) action.state = 'running';
  const [first] = rows.statusReports;
  if (!first) throw new Error('Nothing was told');
  rows.followUpRounds.forEach((round, at) => {
    round.programmeId = programmeId;
    rows.statusReports.push(
      ...own.map((action, index): StatusReport => {
        const status = FOLLOW_UP_STATUSES[(index + at * 2) % FOLLOW_UP_STATUSES.length];
        return {
          ...first,
          id: `${round.id}-${action.id}`,
          roundId: round.id,
          actionId: action.id,
          state: 'accepted',
          ...(status && { status }),
          obstacles: { fi: 'Rahoituksesta ei ole päätöstä, ja aikataulu siirtyy. '.repeat(9) },
        };
      }),
    );
  });
  for (const request of rows.followUpRequests) request.state = 'sent';
  return rows;
}

describe('the status note', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    'cuts no reason within a sentence in %s',
    async (language) => {
      const model = modelOf(sampleOffice(language).rows);
      const lines = bodyLines(await buildDocument(statusNote, model, { ...FRAME, language }));
      expect(lines.filter((line) => line.includes('…'))).toEqual([]);
    },
  );

  it('tells a reader of each language the same of what needs a decision', async () => {
    const needs = await Promise.all(
      LANGUAGES.map(async (language) => {
        const model = modelOf(sampleOffice(language).rows);
        const lines = bodyLines(await buildDocument(statusNote, model, { ...FRAME, language }));
        // The obstacle is one sentence of the sample, which is not translated in one language alone.
        return lines.filter((line) => /ole päätöstä|beslut om|decided on/u.test(line)).length;
      }),
    );
    expect(needs[0]).toBeGreaterThan(1);
    expect(new Set(needs).size).toBe(1);
  });

  it.each(LANGUAGES)('is one page, of few actions and of many, in %s', (language) => {
    for (const rows of [sampleOffice().rows, busyOffice(12), busyOffice(90)]) {
      for (const state of ['draft', 'final'] as const) {
        const { pages, stoppedAt } = layoutDocument(
          statusNote.build(modelOf(rows), { ...FRAME, language, state }),
        );
        expect([pages.length, stoppedAt]).toEqual([1, undefined]);
      }
    }
  });

  it('leaves no action out in silence, and no body that has not answered', async () => {
    const rows = busyOffice(90);
    const model = modelOf(rows);
    const all = bodyLines(await buildDocument(statusNote, model, FRAME));
    const own = new Set(model.programme.content.actions.map(({ id }) => id));
    const urgent = model.reports.filter(
      ({ roundId, actionId, status }) =>
        roundId === model.round.id &&
        own.has(actionId) &&
        ['delayed', 'blocked', 'notDone'].includes(status ?? ''),
    );
    const rest = all.find((line) => line.startsWith('Lisäksi toimenpiteet')) ?? '';
    const shown = all.filter((line) => line.startsWith('ennen: ')).length;
    expect(shown).toBeGreaterThan(1);
    expect(shown + rest.split(',').length).toBe(urgent.length);
    const missing = all.find((line) => line.startsWith('Vastaus puuttuu')) ?? '';
    for (const { organisationId, roundId } of model.requests) {
      if (roundId !== model.round.id) continue;
      const body = rows.organisations.find(({ id }) => id === organisationId);
      expect(missing).toContain(body?.abbr?.fi ?? body?.name.fi);
    }
  });

  it('shows how each light was in the round before, in words and signs', async () => {
    const all = bodyLines(await buildDocument(statusNote, modelOf(busyOffice(18)), FRAME));
    const at = all.indexOf('■ Estynyt tai ei toteutunut');
    expect(all.slice(at, at + 4)).toEqual(['■ Estynyt tai ei toteutunut', '4', '4', 'ennallaan']);
  });
});

/** The sample office once its planned round is under way, and in it of each action that its newest had none accepted of. */
function nextRoundOf(rows: OfficeDataRows, told = 9): OfficeDataRows {
  const next = rows.followUpRounds.at(-1);
  const [spring] = rows.followUpRounds;
  if (!next || !spring) throw new Error('No next round');
  next.state = 'collecting';
  rows.statusReports.push(
    ...rows.statusReports
      .filter(({ roundId }) => roundId === spring.id)
      .slice(0, told)
      .map((report) => ({
        ...report,
        id: `next-${report.id}`,
        roundId: next.id,
        status: 'done' as const,
        done: { fi: 'Valmistui talvella.' },
      })),
  );
  return rows;
}

/** The lights of a note with their cells as far as the next light, and what stands below the table. */
function lightsIn(lines: readonly string[]) {
  const rows = [];
  for (const [at, line] of lines.entries()) {
    if (
      !/^[■▲○●→?] (?:Estynyt tai ei toteutunut|Viivästynyt|Ei aloitettu|Etenee tai toteutunut|Yhdistetty|Ei tietoa)$/u.test(
        line,
      )
    )
      continue;
    const rest = lines.slice(at + 1);
    const until = rest.findIndex((one) => !/^(?:\d+|[+−]\d+|ennallaan)$/u.test(one));
    if (until > 0) rows.push([line, ...rest.slice(0, until)]);
  }
  return rows;
}

describe('a round', () => {
  it('has the same figures as the one before as it has of its own, in the note and in the report', async () => {
    const rows = nextRoundOf(sampleOffice().rows);
    const [own, later] = await Promise.all(
      ['Tilanne syksyllä 2026', 'Tilanne keväällä 2027'].map(async (round) =>
        lightsIn(bodyLines(await buildDocument(statusNote, modelOf(rows, round), FRAME))),
      ),
    );
    const nowOf = new Map(own?.map(([light = '', now]) => [light, now]));
    const beforeOf = new Map(later?.map(([light = '', , before]) => [light, before]));
    expect(nowOf.size).toBeGreaterThan(3);
    expect(Number(nowOf.get('? Ei tietoa'))).toBeGreaterThan(0);
    for (const [light, now] of nowOf) expect([light, beforeOf.get(light)]).toEqual([light, now]);
  });

  it('makes no change of what is not known, and says of how many actions that is', async () => {
    const rows = nextRoundOf(sampleOffice().rows);
    const model = modelOf(rows, 'Tilanne keväällä 2027');
    const lines = bodyLines(await buildDocument(statusNote, model, FRAME));
    const lights = lightsIn(lines);
    const unknown = lights.find(([light]) => light === '? Ei tietoa');
    expect(lights.map((cells) => cells.length)).toEqual(lights.map(() => 3));
    expect(lines).not.toContain('Muutos');
    expect(lines.join('\n')).toContain(
      `(nyt ${unknown?.[1] ?? ''}, edellisellä kierroksella ${unknown?.[2] ?? ''}).`,
    );
  });

  it('says of an earlier status that is not of the round before from which day it is', async () => {
    const rows = nextRoundOf(sampleOffice().rows);
    const model = modelOf(rows, 'Tilanne keväällä 2027');
    const [spring, autumn] = model.earlier;
    const known = new Set(
      model.reports.filter(({ roundId }) => roundId === autumn?.id).map(({ actionId }) => actionId),
    );
    const report = model.reports.find(
      ({ roundId, actionId }) => roundId === model.round.id && !known.has(actionId),
    );
    if (!report || !spring) throw new Error('All was told in the round before');
    for (const kind of [statusNote, followUpReport]) {
      const lines = bodyLines(await buildDocument(kind, model, FRAME));
      expect(lines.join('\n')).toContain('(31.3.2026)');
    }
  });
});

describe('a reply without a status', () => {
  it('is accepted, and the report says that its status was not told', async () => {
    const { rows } = officeWith('accepted', 'Kolme koulutusta pidettiin.');
    const autumn = currentRound(rows.followUpRounds);
    const report = rows.statusReports.find(({ roundId }) => roundId === autumn?.id);
    if (!report) throw new Error('Nothing was told');
    delete report.status;
    const actionId = report.actionId;
    rows.statusReports = rows.statusReports.filter(
      (one) => one === report || one.actionId !== actionId || one.roundId !== autumn?.id,
    );
    const lines = bodyLines(await buildDocument(followUpReport, modelOf(rows), FRAME));
    const told = lines.indexOf('Kolme koulutusta pidettiin.');
    const status = lines.lastIndexOf('? Tilaa ei ole kerrottu', told);
    expect(status).toBeGreaterThan(0);
    expect(lines.slice(status, told)).not.toContain('? Ei tietoa');
    const body = rows.organisations.find(({ id }) => id === report.organisationId);
    const history = bodyLines(
      await buildDocument(followUpHistory, ofBody(rows, body?.name.fi), FRAME),
    );
    expect(history).toContain('? Tilaa ei ole kerrottu');
  });
});

const ofBody = (rows: OfficeDataRows, body: string | undefined) => {
  const asked = { language: 'fi', day: FRAME.today, ...(body !== undefined && { body }) } as const;
  const model = chosenBodyFollowUp(rows, asked);
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
};

describe('the reminder', () => {
  it('goes to one whose reply is missing, and names each action that is missing and the day', async () => {
    const { rows } = sampleOffice();
    const model = ofBody(rows, undefined);
    const request = model.requests.find(
      ({ roundId, organisationId }) =>
        roundId === model.round.id && organisationId === model.organisationId,
    );
    expect(request?.state).toBe('sent');
    const all = bodyLines(await buildDocument(followUpReminder, model, FRAME));
    expect(all[0]).toBe(rows.organisations.find(({ id }) => id === model.organisationId)?.name.fi);
    expect(all.join('\n')).toContain('Vastauksen määräpäivä oli 27.11.2026.');
    const asked = rows.actions.filter(
      ({ id, state }) =>
        state !== 'dropped' &&
        rows.actionParties.some(
          (party) =>
            party.actionId === id &&
            party.organisationId === model.organisationId &&
            party.role !== 'informed',
        ),
    );
    expect(asked.length).toBeGreaterThan(0);
    const own = asked.filter(({ programmeId }) => programmeId === model.round.programmeId);
    for (const { title } of own) expect(all).toContain(title.fi);
  });

  it('asks for nothing that was told already, read or not', async () => {
    const { rows } = sampleOffice();
    const model = ofBody(rows, 'STM');
    const all = bodyLines(await buildDocument(followUpReminder, model, FRAME)).join('\n');
    expect(model.unread.length).toBeGreaterThan(0);
    expect(all).toContain('Kaikista toimenpiteistänne on saatu tiedot.');
  });
});

describe('the history of a body', () => {
  it('holds what the body itself told and was accepted, round by round', async () => {
    const { rows } = officeWith('accepted', 'Kolme koulutusta pidettiin.');
    const autumn = currentRound(rows.followUpRounds);
    const report = rows.statusReports.find(({ roundId }) => roundId === autumn?.id);
    const body = rows.organisations.find(({ id }) => id === report?.organisationId);
    const of = async (name: string | undefined) =>
      bodyLines(await buildDocument(followUpHistory, ofBody(rows, name), FRAME)).join('\n');
    expect(await of(body?.name.fi)).toContain('Mitä on tehty: Kolme koulutusta pidettiin.');
    expect(await of('STM')).not.toContain('Kolme koulutusta pidettiin.');
    expect(await of('STM')).toContain('Saatu, ei vielä hyväksytty');
  });
});
