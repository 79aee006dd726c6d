import { parentPort, workerData } from 'node:worker_threads';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { readQuestions } from '#shared/cooperation/questionnaires/read-questions.ts';
import { knownForms } from '#shared/forms/known-forms.ts';
import { readReturned, type ReturnedFile } from '#shared/forms/read-returned.ts';
import { ok } from '#shared/lib/result.ts';
import { readMessages } from '#shared/mail/read-messages.ts';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import { importAsJson } from '../printing/import-as-json.ts';
import { importSummary } from '../printing/import-summary.ts';
import { messagesAsJson } from '../printing/messages-as-text.ts';
import { planAsJson, planOutline } from '../printing/plan-as-text.ts';
import { questionOutline, questionsAsJson } from '../printing/questions-as-text.ts';
import type { CodedFile, ReadAnswer, ReadOrder } from './read-in-worker.ts';

const PIECE = 1_000_000;

async function answer({ bytes, output }: ReadOrder): Promise<ReadAnswer> {
  if (output === 'questions' || output === 'outline') {
    const read = readQuestions(bytes);
    const isJson = output === 'questions';
    return read.ok
      ? ok(encode(isJson ? questionsAsJson(read.value) : questionOutline(read.value)))
      : read;
  }
  if (output === 'plan' || output === 'plan-outline') {
    const read = await readPlan(bytes);
    return read.ok
      ? ok(encode(output === 'plan' ? planAsJson(read.value) : planOutline(read.value)))
      : read;
  }
  if (typeof output === 'object') {
    const found = await readReturned({ name: '', bytes }, knownForms(output.forms));
    return ok(encode([JSON.stringify(withCodesAlone(found))]));
  }
  if (output === 'messages') return ok(encode(messagesAsJson(await readMessages(bytes))));
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const plan = planImport(table.value);
  // The cells are not needed any more; what is written out needs the room.
  table.value.rows.length = 0;
  const texts =
    output === 'json' ? importAsJson(table.value, plan) : importSummary(table.value, plan, output);
  return { ok: true, value: encode(texts) };
}

/** Without the forms themselves and the bytes, which who asked has. */
function withCodesAlone(found: readonly ReturnedFile[]): CodedFile[] {
  // Where a form was read, what the message says is listed with it.
  const isListed = found.some(({ read }) => read.ok);
  return found.map(({ read, message }) => ({
    read: read.ok
      ? ok(read.value.map(({ form, ...reply }) => ({ ...reply, form: form?.code ?? null })))
      : read,
    beside: isListed ? '' : (message?.text.trim() ?? ''),
  }));
}

function encode(texts: Iterable<string>): Uint8Array[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = '';
  for (const part of texts) {
    text += part;
    if (text.length < PIECE) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  pieces.push(encoder.encode(text));
  return pieces;
}

const result = await answer(workerData as ReadOrder);
const transfer = result.ok ? result.value.map((piece) => piece.buffer as ArrayBuffer) : [];
parentPort?.postMessage(result, transfer);
