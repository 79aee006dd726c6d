import { parentPort, workerData } from 'node:worker_threads';
import type * as Layout from 'docx/layout';
import { buildDocument } from '#shared/documents/make-document.ts';
import { programmeDocument } from '#shared/programme/documents/programme.ts';
import type { ProgrammeModel } from '#shared/programme/documents/programme-model.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';

export type ProgrammeOrder = { model: ProgrammeModel; frame: DocumentFrame; layout: string };

const { model, frame, layout } = workerData as ProgrammeOrder;
const { estimatePageNumbers } = (await import(layout)) as typeof Layout;
const bytes = await buildDocument(programmeDocument, model, frame, estimatePageNumbers);
parentPort?.postMessage(bytes.length);
