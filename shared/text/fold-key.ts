import { remember } from '../lib/remember.ts';
import { fold } from './fold.ts';

/** `text` folded as a key to compare headers by: without spaces and punctuation. `S-posti` → `sposti`. */
export const foldKey = remember((text) =>
  fold(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, ''),
);
