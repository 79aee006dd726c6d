import { erasureHandlers } from './erasure-handlers.ts';
import { serveCalls } from '../serve-calls.ts';

serveCalls(erasureHandlers());
