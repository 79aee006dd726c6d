import { describe, expect, it } from 'vitest';
import { withText } from '#shared/i18n/with-text.ts';
import { isSampleSender } from '#shared/sample-office/sample-office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addSample, countRecords, editSettings } from './settings-data.ts';

describe('the settings', () => {
  it('change and come back by undo', async () => {
    const office = await emptyOffice();
    await editSettings(office, { email: 'om@om.invalid', phone: '0295 000 000' });
    expect(await office.settings()).toMatchObject({
      email: 'om@om.invalid',
      phone: '0295 000 000',
    });
    await office.undo();
    expect(await office.settings()).toMatchObject({ email: '', phone: '' });
  });

  it('keep both languages of a text that are saved at once', async () => {
    const office = await emptyOffice();
    const seen = await office.settings();
    const write = (language: 'fi' | 'sv', text: string) =>
      editSettings(office, { unit: withText(seen.unit, language, text) }, seen);
    await Promise.all([write('fi', 'Yksikkö'), write('sv', 'Enheten')]);
    expect((await office.settings()).unit).toEqual({ fi: 'Yksikkö', sv: 'Enheten' });
  });
});

describe('the sample office', () => {
  it('comes and goes in one step each, and undo brings it back', async () => {
    const office = await emptyOffice();
    await addSample(office);
    const full = await countRecords(office);
    expect(full.persons).toBeGreaterThan(5);
    expect(full.sample).toBe(full.persons + full.organisations);

    expect((await office.removeSample()).value).toBeGreaterThan(full.sample);
    expect(await countRecords(office)).toEqual({ persons: 0, organisations: 0, sample: 0 });
    await office.undo();
    expect(await countRecords(office)).toEqual(full);
    await office.undo();
    expect((await countRecords(office)).persons).toBe(0);
    await office.undo();
    expect((await countRecords(office)).persons).toBe(0);
  });

  it('names its own records anew also deep within: the rule of a list finds its body', async () => {
    const office = await emptyOffice();
    await addSample(office);
    await office.removeSample();
    await addSample(office);
    const bodies = (await office.read.bodies.toArray()).map(({ id }) => id);
    const asked = (await office.read.lists.toArray()).flatMap((list) =>
      list.mode === 'rule' ? (list.rule.bodyIds ?? []) : [],
    );
    expect(asked).toHaveLength(1);
    expect(bodies).toContain(asked[0]);
  });

  it('lends its sender to settings that name none, and takes it back', async () => {
    const office = await emptyOffice();
    await addSample(office);
    expect(isSampleSender(await office.settings())).toBe(true);
    await editSettings(office, { phone: '0295 000 000' });
    await office.removeSample();
    expect(await office.settings()).toMatchObject({
      organisation: {},
      coordinatorName: '',
      email: '',
      phone: '0295 000 000',
    });
    await office.undo();
    expect(isSampleSender(await office.settings())).toBe(true);
    await office.undo();
    await office.undo();
    expect(await office.settings()).toMatchObject({ unit: {}, coordinatorName: '', phone: '' });
  });

  it('leaves a sender alone that is there', async () => {
    const office = await emptyOffice();
    await editSettings(office, { organisation: { fi: 'Oikeusministeriö' } });
    await addSample(office);
    expect((await office.settings()).coordinatorName).toBe('');
    await office.removeSample();
    expect((await office.settings()).organisation).toEqual({ fi: 'Oikeusministeriö' });
  });

  it('can be added again after it was removed', async () => {
    const office = await emptyOffice();
    await addSample(office);
    const full = await countRecords(office);
    await office.removeSample();
    await addSample(office);
    expect(await countRecords(office)).toEqual(full);
  });
});
