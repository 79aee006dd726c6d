import { erasureHandlers } from './erasure-handlers.ts';

export const handlers = erasureHandlers();
