import type { Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import type { ModelFailure, ModelOptions } from './offered-kind.ts';

/** The day on which the sample office is looked at. */
export const SAMPLE_DAY = '2026-11-25';

/** A model of the sample office, on the sample's day. Throws where the sample lacks what is asked for. */
export function sampleModel<Model>(
  modelOf: (rows: OfficeDataRows, options: ModelOptions) => Result<Model, ModelFailure>,
  options: Omit<ModelOptions, 'day'>,
): Model {
  const { rows } = sampleOffice(options.language);
  const model = modelOf(rows, { ...options, day: SAMPLE_DAY });
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
}
