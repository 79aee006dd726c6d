import { sniffBytes } from '../tabular/sniff-bytes.ts';
import type { ReplyFailure } from './reply.ts';

/** Why a file is no form that can be read, by its first bytes, never by its name; null where it may be one. */
export function whyNoReply(bytes: Uint8Array): ReplyFailure['code'] | null {
  if (bytes.length === 0) return 'empty';
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'zip') return null;
  if (sniffed.kind === 'no' && sniffed.code === 'encrypted') return 'encrypted';
  if (sniffed.kind === 'no' && sniffed.code === 'legacy-excel') return 'old-excel';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'old-word';
  if (/<(?:!doctype html|html|body)\b|^mime-version:/iu.test(start)) return 'web-page';
  return 'not-a-form';
}
