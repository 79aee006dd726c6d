import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { NewPlace } from '#shared/programme/outline/move.ts';
import {
  placeFollowing,
  stepIn,
  stepOut,
  TABLE_OF,
  withNewParts,
  type NewPart,
  type PartKind,
} from '#shared/programme/outline/new-part.ts';
import { partsOfLines, readPastedLines } from '#shared/programme/outline/pasted-parts.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { withFinnish } from '#shared/programme/translation-state.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useUnsaved } from '#renderer/ui/forms/use-unsaved.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { written } from '../programme-commands.ts';
import { addParts, renamePart, type NewName } from './outline-commands.ts';
import type { OutlineNode } from './outline-view.ts';
import { useMovePart } from './use-outline-acts.tsx';

/** The name that is being written on a line: of a part that is not there yet, or of one that gets another name. */
export type Writing = {
  id: string;
  kind: PartKind;
  /** Where the new part comes; null: it is there. */
  place: NewPlace | null;
  /** What is in the field when it opens. */
  text: string;
  language: Language;
  /** The line that has the keyboard again if nothing comes of it. */
  from: string | undefined;
};

/** What is done in the field of a name; each is told what it holds. */
export type WritingActs = {
  onChange: (text: string) => void;
  /** Saves it, and goes on with the next one; from an empty one a level out, as lists are written. */
  onEnter: (text: string) => void;
  onStep: (to: 'indent' | 'outdent', text: string) => void;
  /** Several lines are pasted between what stands before and after: each becomes a part. False: it is no list. */
  onPaste: (pasted: string, before: string, after: string) => boolean;
  onCancel: () => void;
  /** The keyboard is elsewhere: what was written is saved. */
  onLeave: (text: string) => void;
};

/** The line that gets the keyboard; each time a new object. */
export type WantedLine = { id: string };

/**
 * Names written in the outline itself: of new parts, which are added once they have one, and of those that are there. Each
 * part that is added, and each paste, is one act.
 */
export function useOutlineWriting(content: ProgrammeContent): {
  /** The content with what is being written and what is on its way to the database. */
  shown: ProgrammeContent;
  writing: Writing | null;
  wanted: WantedLine | null;
  begin: (kind: PartKind, place: NewPlace, from: string | undefined) => void;
  rename: (node: OutlineNode) => void;
  acts: WritingActs;
} {
  const { t } = useTranslation(['programme', 'acts']);
  const language = useScreenLanguage();
  const { base, add, save } = useAddedParts(content);
  const { move } = useMovePart(content);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [wanted, setWanted] = useState<WantedLine | null>(null);
  const unsaved = useUnsaved<Writing | null>({
    key: `outline:${content.programme.id}`,
    label: t('programme:outline.label'),
    saved: null,
    isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    onLeft: (left) => {
      setWriting(left);
      return true;
    },
  });

  const draft = useMemo(
    () =>
      writing?.place
        ? { id: writing.id, kind: writing.kind, place: writing.place, title: {} }
        : null,
    [writing],
  );
  const shown = useMemo(() => (draft ? withNewParts(base, [draft]) : base), [base, draft]);
  const begin = (kind: PartKind, place: NewPlace, from: string | undefined) =>
    setWriting({ id: newId(), kind, place, text: '', language: 'fi', from });
  const end = (line: string | undefined) => {
    unsaved.forget();
    setWriting(null);
    if (line !== undefined) setWanted({ id: line });
  };
  const goOnAfter = (part: NewPart, now: ProgrammeContent) =>
    begin(part.kind, placeFollowing(now, part.kind, part.id), part.id);
  const newNameOf = (text: string): NewName | undefined => {
    if (!writing) return undefined;
    const table = TABLE_OF[writing.kind];
    const record = content[table].find(({ id }) => id === writing.id);
    const title = record && written(record.title, writing.language, text);
    const isSame = text.trim() === '' || text.trim() === record?.title[writing.language];
    return record && title && !isSame ? { table, record, title } : undefined;
  };
  const keepUntil = (text: string, done: Promise<unknown>) => {
    if (writing) unsaved.saving({ ...writing, text }, done);
  };
  const saveName = (text: string) => {
    const name = newNameOf(text);
    if (name) keepUntil(text, save(name));
    else unsaved.forget();
  };
  const addDraft = (text: string): NewPart | null => {
    if (!draft || text.trim() === '') return null;
    const part = { ...draft, title: withFinnish({}, text.trim()) };
    keepUntil(text, add([part]));
    return part;
  };

  const onEnter = (text: string) => {
    if (!draft) {
      saveName(text);
      return end(writing?.id);
    }
    const part = addDraft(text);
    if (part) return goOnAfter(part, withNewParts(base, [part]));
    const out = stepOut(base, draft);
    // An action of no goal is at the highest, as far as she can see.
    if (!out || draft.place.fields.goalId === undefined) return end(writing?.from);
    setWriting((now) => now && { ...now, ...out, text });
  };
  const onStep = (to: 'indent' | 'outdent', text: string) => {
    if (!draft) {
      if (!writing) return;
      saveName(text);
      move(writing.id, { to });
      return;
    }
    const stepped = to === 'indent' ? stepIn(base, draft) : stepOut(base, draft);
    if (stepped) setWriting((now) => now && { ...now, kind: stepped.kind, place: stepped.place });
    else showNotice(t(`programme:move.${to === 'indent' ? 'nothingAbove' : 'highest'}`));
  };
  const onPaste = (pasted: string, before: string, after: string): boolean => {
    const lines = readPastedLines(pasted);
    const [first, ...rest] = lines;
    if (!writing || !first || rest.length === 0) return false;
    const title = `${before}${first.title}${after}`;
    const { id, kind } = writing;
    if (draft) {
      const parts = partsOfLines(base, draft, [{ ...first, title }, ...rest]);
      keepUntil(title, add(parts));
      const last = parts.at(-1);
      if (last) goOnAfter(last, withNewParts(base, parts));
      return true;
    }
    const next = { id: newId(), kind, place: placeFollowing(base, kind, id), title: {} };
    const parts = partsOfLines(base, next, rest);
    keepUntil(title, add(parts, newNameOf(title)));
    end(parts.at(-1)?.id);
    return true;
  };

  return {
    shown,
    writing,
    wanted,
    begin,
    rename: (node) => {
      if (node.kind === 'place' || node.kind === 'orphans') return;
      const own = languageOf(node.title, language) ?? 'fi';
      const text = pickText(node.title, language);
      setWriting({ id: node.id, kind: node.kind, place: null, text, language: own, from: node.id });
    },
    acts: {
      onChange: (text) => {
        if (!writing) return;
        if (text.trim() === '') unsaved.forget();
        else unsaved.keep({ ...writing, text });
      },
      onEnter,
      onStep,
      onPaste,
      onCancel: () => end(writing?.from),
      onLeave: (text) => {
        if (draft) addDraft(text);
        else saveName(text);
        setWriting(null);
      },
    },
  };
}

/** Parts that are on their way to the database: shown at once, so that the next one can be written meanwhile. */
function useAddedParts(content: ProgrammeContent) {
  const { t } = useTranslation(['programme', 'acts']);
  const office = useOffice();
  const undoLater = useUndoLater();
  const [added, setAdded] = useState<readonly NewPart[]>([]);
  /** Those that are written, and the content of then: another one has them, or they are gone again. */
  const [settled, setSettled] = useState<{ ids: readonly string[]; at: ProgrammeContent } | null>(
    null,
  );
  const isThere = ({ id, kind }: NewPart) => content[TABLE_OF[kind]].some((one) => one.id === id);
  const isOver = (part: NewPart) =>
    isThere(part) || (settled?.at !== content && settled?.ids.includes(part.id) === true);
  const waiting = added.filter((part) => !isOver(part));
  if (waiting.length !== added.length) setAdded(waiting);
  const base = useMemo(() => withNewParts(content, added), [content, added]);

  const run = async (work: () => Promise<{ actId: string | null }>, done: string | undefined) => {
    try {
      const { actId } = await work();
      if (done !== undefined) undoLater(actId, done);
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      throw error;
    }
  };
  const add = async (parts: readonly NewPart[], renamed?: NewName) => {
    const ids = parts.map(({ id }) => id);
    setAdded((now) => [...now, ...parts]);
    const [first] = parts;
    const told =
      parts.length === 1 && first
        ? t(`programme:outline.added.${first.kind}`)
        : t('programme:outline.addedParts', { count: parts.length });
    try {
      await run(() => addParts(office, content.programme.id, parts, renamed), told);
      setSettled({ ids, at: content });
    } catch (error) {
      setAdded((now) => now.filter(({ id }) => !ids.includes(id)));
      throw error;
    }
  };
  const save = (name: NewName) => run(() => renamePart(office, name), undefined);
  return { base: added.length === 0 ? content : base, add, save };
}
