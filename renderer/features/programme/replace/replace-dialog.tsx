import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeTexts } from '#shared/programme/programme-texts.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { findPlaces, replacePlaces, type FoundPlace } from '#shared/programme/replace-texts.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { numberedOf } from '../content-memo.ts';
import { readContent } from '../programme-data.ts';
import { PlaceList } from './place-list.tsx';
import { replaceTexts } from './replace-commands.ts';

/** Finds what stands in the texts of a plan, shows what each place would become, and replaces those that stay ticked. */
export function ReplaceDialog({
  programmeId,
  onClose,
}: {
  programmeId: string;
  onClose: () => void;
}) {
  const content = useLive((office) => readContent(office, programmeId), [programmeId]);
  return (
    <LiveValue live={content}>{(value) => <Form content={value} onClose={onClose} />}</LiveValue>
  );
}

function Form({ content, onClose }: { content: ProgrammeContent; onClose: () => void }) {
  const { t } = useTranslation(['replace', 'common']);
  const office = useOffice();
  const act = useAct();
  const number = useNumber();
  const confirm = useConfirm();
  const { draft, set, kept } = useKeptFields(
    `programme-replace:${content.programme.id}`,
    () => ({ text: '', by: '', wholeWords: false, matchCase: false }),
    // A word that is only looked for is none.
    (fields) => fields.by !== '',
  );
  const { by, wholeWords, matchCase } = draft;
  const text = useDeferredValue(draft.text);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { numbers } = numberedOf(content);
  const texts = useMemo(() => programmeTexts(content, numberedOf(content)), [content]);
  const sought = useMemo(() => ({ text, wholeWords, matchCase }), [text, wholeWords, matchCase]);
  const places = useMemo(() => findPlaces(texts, sought), [texts, sought]);
  const chosen = places.filter(({ key }) => !left.has(key)).length;
  const leave = (keys: readonly string[], isLeft: boolean) => {
    const next = new Set(left);
    for (const key of keys) {
      if (isLeft) next.add(key);
      else next.delete(key);
    }
    setLeft(next);
  };
  const keysOf = (list: readonly FoundPlace[]) => list.map(({ key }) => key);
  const counted = { count: chosen, formatted: number(chosen) };
  // As a rule the other word is not written yet.
  const isTakenOut = by === '';
  const replace = async () => {
    const isSure =
      !isTakenOut ||
      (await confirm({
        title: t('replace:takeOutTitle', { ...counted, text }),
        text: t('replace:takeOutText'),
        action: t('replace:takeOut', counted),
        danger: true,
      }));
    if (!isSure) return false;
    const replaced = replacePlaces(texts, sought, { by, isChosen: (key) => !left.has(key) });
    return await act(
      () => replaceTexts(office, replaced),
      t('replace:done', counted),
      t('replace:undone'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      asksToDiscard={by !== '' || left.size > 0}
      title={t('replace:title')}
      action={
        chosen === 0
          ? t('replace:goNone')
          : t(isTakenOut ? 'replace:takeOut' : 'replace:go', counted)
      }
      isDisabled={chosen === 0 || text !== draft.text}
      width="wide"
      onSave={replace}
      onClose={onClose}
    >
      <TextField
        label={t('replace:find')}
        value={draft.text}
        onChange={(value) => {
          // Places are counted anew: what was left of another word is not meant.
          setLeft(new Set());
          set({ text: value });
        }}
      />
      <TextField label={t('replace:by')} value={by} onChange={(value) => set({ by: value })} />
      <Checkbox
        isSelected={wholeWords}
        onChange={(value) => {
          setLeft(new Set());
          set({ wholeWords: value });
        }}
      >
        {t('replace:wholeWords')}
      </Checkbox>
      <Checkbox
        isSelected={matchCase}
        onChange={(value) => {
          setLeft(new Set());
          set({ matchCase: value });
        }}
      >
        {t('replace:matchCase')}
      </Checkbox>
      <p role="status">
        {text.trim() === '' ? t('replace:hint') : null}
        {text.trim() !== '' && places.length === 0 ? t('replace:nothing') : null}
        {places.length > 0
          ? t('replace:found', { count: places.length, formatted: number(places.length) })
          : null}
      </p>
      {places.length > 1 ? (
        <div>
          <Button size="small" variant="quiet" onPress={() => leave(keysOf(places), false)}>
            {t('replace:tickAll')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => leave(keysOf(places), true)}>
            {t('replace:tickNone')}
          </Button>
        </div>
      ) : null}
      <PlaceList
        places={places}
        sought={sought}
        by={by}
        numbers={numbers}
        isLeft={(key) => left.has(key)}
        onLeft={(key, isLeft) => leave([key], isLeft)}
      />
    </FormDialog>
  );
}
