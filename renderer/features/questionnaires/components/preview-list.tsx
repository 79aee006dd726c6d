import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  leaveOut,
  mergeLine,
  shiftLine,
  type PreviewLine,
} from '#shared/cooperation/questionnaires/preview-lines.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from './questionnaires.module.css';

type Change = (lines: PreviewLine[]) => void;

/** The questions as they were read: arrows go from one to the next, the one that is open can be corrected. */
export function PreviewList({
  lines,
  language,
  onChange,
}: {
  lines: readonly PreviewLine[];
  language: Language;
  onChange: Change;
}) {
  const { t } = useTranslation(['questionnaires']);
  const list = useRef<HTMLOListElement>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const stop = lines.some(({ key }) => key === stopKey) ? stopKey : lines[0]?.key;
  const focus = (at: number) =>
    list.current?.querySelectorAll<HTMLElement>('[data-line]')[at]?.focus();

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    const isMoving = event.altKey && event.shiftKey;
    if (isMoving && side) onChange(shiftLine(lines, at, side));
    else if (event.key === 'Delete') onChange(leaveOut(lines, at, !lines[at]?.isLeftOut));
    else if (step && !event.altKey && !event.shiftKey) focus(at + step);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(lines.length - 1);
    else return;
    event.preventDefault();
  };

  return (
    <ol ref={list} className={styles.preview} aria-label={t('questionnaires:make.preview')}>
      {lines.map((line, at) => {
        const isOpen = line.key === openKey;
        return (
          <li
            key={line.key}
            className={classes(styles.previewLine, isOpen && styles.previewOpen)}
            style={{ paddingInlineStart: `${String((line.depth - 1) * 1.5)}rem` }}
          >
            <button
              type="button"
              data-line
              className={classes(styles.previewHead, line.isLeftOut && styles.isLeftOut)}
              tabIndex={line.key === stop ? 0 : -1}
              aria-expanded={isOpen}
              onFocus={() => setStopKey(line.key)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onClick={() => setOpenKey(isOpen ? null : line.key)}
            >
              <span className={styles.number}>{line.no}</span>
              <span className={styles.previewText} lang={language}>
                {line.text || t('questionnaires:untitled')}
              </span>
              {line.isLeftOut ? (
                <span className={styles.quiet}>{t('questionnaires:make.leftOut')}</span>
              ) : null}
            </button>
            {isOpen ? (
              <Editor
                lines={lines}
                at={at}
                line={line}
                language={language}
                onChange={onChange}
                onMerged={() => {
                  setOpenKey(lines[at - 1]?.key ?? null);
                  focus(at - 1);
                }}
              />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function Editor({
  lines,
  at,
  line,
  language,
  onChange,
  onMerged,
}: {
  lines: readonly PreviewLine[];
  at: number;
  line: PreviewLine;
  language: Language;
  onChange: Change;
  onMerged: () => void;
}) {
  const { t } = useTranslation(['questionnaires']);
  const change = (changes: Partial<PreviewLine>) =>
    onChange(lines.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  const isFirst = at === 0;
  return (
    <div className={styles.editor}>
      <div className={styles.editorFields}>
        <TextField
          label={t('questionnaires:field.number')}
          value={line.no}
          maxLength={30}
          onChange={(no) => change({ no })}
        />
        <TextArea
          label={t('questionnaires:field.question')}
          value={line.text}
          lang={language}
          onChange={(text) => change({ text })}
        />
      </div>
      <div className={styles.editorActs}>
        <Button
          size="small"
          icon="arrow-left"
          isDisabled={line.depth === 1}
          onPress={() => onChange(shiftLine(lines, at, -1))}
        >
          {t('questionnaires:make.outdent')}
        </Button>
        <Button
          size="small"
          isDisabled={isFirst || line.depth > (lines[at - 1]?.depth ?? 0)}
          onPress={() => onChange(shiftLine(lines, at, 1))}
        >
          {t('questionnaires:make.indent')}
        </Button>
        <Button
          size="small"
          isDisabled={isFirst}
          onPress={() => {
            onChange(mergeLine(lines, at));
            onMerged();
          }}
        >
          {t('questionnaires:make.merge')}
        </Button>
        <Button size="small" onPress={() => onChange(leaveOut(lines, at, !line.isLeftOut))}>
          {t(`questionnaires:make.${line.isLeftOut ? 'takeBack' : 'leaveOut'}`)}
        </Button>
      </div>
    </div>
  );
}
