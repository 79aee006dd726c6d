import { planReaderHandlers } from './read-plan-calls.ts';
import { serveCalls } from '../serve-calls.ts';

serveCalls(planReaderHandlers());
