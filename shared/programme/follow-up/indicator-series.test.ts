import { describe, expect, it } from 'vitest';
import { indicatorBars } from '../pictures/indicator-bars.ts';
import { record } from '../testing/any-programme.ts';
import type { Indicator, IndicatorValue } from '../indicator.ts';
import { amountOf, indicatorSeries } from './indicator-series.ts';

const indicator: Indicator = {
  ...record('i'),
  actionId: 'a',
  name: { fi: 'Koulutettuja' },
  kind: 'number',
  unit: { fi: 'henkilöä' },
  direction: 'up',
  baseline: { value: '1 200', year: 2025 },
  target: { value: '2 000', year: 2030 },
};
const value = (id: string, fields: Partial<IndicatorValue>): IndicatorValue => ({
  ...record(id),
  indicatorId: 'i',
  from: '2026-03-31',
  value: '1 240',
  ...fields,
});

describe('the series of an indicator', () => {
  it('has the values of the rounds that are told of and those of none, the earliest first', () => {
    const indicatorValues = [
      value('v1', { from: '2026-10-31', roundId: 'autumn', value: '1 300' }),
      value('v2', { roundId: 'spring' }),
      value('v3', { from: '2025-01-01', to: '2025-12-31', value: '1 210' }),
      value('v4', { from: '2026-06-01', roundId: 'other', value: '9' }),
      value('v5', { indicatorId: 'another' }),
    ];
    const rounds = [{ id: 'spring' }, { id: 'autumn' }];
    const days = (until?: string) =>
      indicatorSeries({ indicators: [indicator], indicatorValues }, rounds, until)[0]?.points.map(
        ({ day }) => day,
      );
    expect(days()).toEqual(['2025-12-31', '2026-03-31', '2026-10-31']);
    expect(days('2026-03-31')).toEqual(['2025-12-31', '2026-03-31']);
  });

  it('takes for a number what is one, and nothing that could be two', () => {
    const amount = (text: string) => amountOf({ kind: 'number' }, text);
    expect(['1 240', '12,5', '12.5', '−3', '35 %'].map(amount)).toEqual([1240, 12.5, 12.5, -3, 35]);
    expect(['1,240', '1.240', 'noin 30', '30–40', ''].map(amount)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(amountOf({ kind: 'text' }, '12')).toBeNull();
  });

  it('is a picture with its baseline and target once there are two numbers', () => {
    const series = (indicatorValues: IndicatorValue[], own = indicator) =>
      indicatorSeries({ indicators: [own], indicatorValues }, []).map((one) =>
        indicatorBars(one, 'fi'),
      )[0];
    expect(series([value('v', {})])).toMatchObject({
      title: 'Koulutettuja',
      summary:
        'Tuorein arvo 1\u00a0240\u00a0henkilöä (31.3.2026), tavoite 2\u00a0000\u00a0henkilöä (2030).',
      categories: ['Lähtötaso 2025', '31.3.2026', 'Tavoite 2030'],
      series: [{ name: 'henkilöä', values: [1200, 1240, 2000] }],
    });
    expect(series([])).toBeNull();
    const bare = { ...indicator };
    delete bare.baseline;
    delete bare.target;
    expect(series([value('v', {})], bare)).toBeNull();
    expect(series([value('v', { value: '-5' })])).toBeNull();
  });
});
