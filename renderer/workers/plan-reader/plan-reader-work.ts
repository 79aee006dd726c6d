import { planReaderHandlers } from './read-plan-calls.ts';

export const handlers = planReaderHandlers();
