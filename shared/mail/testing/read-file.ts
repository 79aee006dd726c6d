import type { Message } from '../message.ts';
import { readMessages } from '../read-messages.ts';

/** Lines as a message has them. */
export const crlf = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join('');
export const utf8 = (text: string) => new TextEncoder().encode(text);
/** The header that messages of tests begin with. */
export const HEAD = [
  'From: Masa =?utf-8?Q?=C3=84ij=C3=A4l=C3=A4?= <masa.aijala@stm.invalid>',
  'Date: Mon, 30 Nov 2026 11:39:04 +0200',
  'MIME-Version: 1.0',
];
export const all = async (file: string | Uint8Array, depth?: number): Promise<Message[]> => {
  const read = await readMessages(typeof file === 'string' ? utf8(file) : file, depth);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
export const one = async (file: string | Uint8Array) => {
  const [message, ...others] = await all(file);
  if (!message || others.length > 0) throw new Error('not one message');
  return message;
};
export const codes = async (file: string | Uint8Array) =>
  (await one(file)).issues.map(({ code }) => code);
export const refusal = async (file: string | Uint8Array, depth?: number) => {
  const read = await readMessages(typeof file === 'string' ? utf8(file) : file, depth);
  return read.ok ? 'read' : read.failure.code;
};
export const listed = ({ attachments }: Message) =>
  attachments.map(({ name, type, size }) => [name, type, size]);
