import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import type { TranslationState } from '#shared/programme/translation-state.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { StatusWord } from '../follow-up/status-word.tsx';
import { ACTION_STATE_LOOK, ANSWER_LOOK } from '../state-look.ts';
import styles from './action-table.module.css';

type Look = { tone: Tone; icon: IconName };

const TRANSLATIONS: Record<Exclude<TranslationState, 'none'>, Look> = {
  missing: { tone: 'warn', icon: 'triangle-alert' },
  old: { tone: 'unsure', icon: 'history' },
  current: { tone: 'ok', icon: 'circle-check' },
};

/** The words and numbers of the screen's language: looked up once for all cells. */
export type CellWords = {
  t: TFunction<['programme', 'actionTable']>;
  number: (value: number) => string;
  day: (day: string) => string;
};

/** What a cell of the table shows. */
export function cellContent(
  row: ActionRow,
  column: ActionColumn,
  language: Language,
  { t, number, day }: CellWords,
): ReactNode {
  const { action } = row;
  switch (column) {
    case 'title':
      if (row.title !== '') return <span lang={language}>{row.title}</span>;
      return pickText(action.title, language) === '' ? (
        <span className={styles.missing}>{t('actionTable:missingTitle')}</span>
      ) : (
        // To be translated: what there is to read of it.
        <span className={styles.other} lang="fi">
          {pickText(action.title, language)}
        </span>
      );
    case 'leads':
      return row.leads.map(({ organisationId, name, answer }) => (
        <span key={organisationId} className={styles.party}>
          {name} <Icon name={ANSWER_LOOK[answer].icon} size="small" />
          <VisuallyHidden>{t(`programme:party.answers.${answer}`)}</VisuallyHidden>
        </span>
      ));
    case 'answer':
      return [...new Set(row.leads.map(({ answer }) => answer))].map((answer) => (
        <StatusMark key={answer} {...ANSWER_LOOK[answer]}>
          {t(`programme:party.answers.${answer}`)}
        </StatusMark>
      ));
    case 'state':
      return (
        <StatusMark {...ACTION_STATE_LOOK[action.state]}>
          {t(`programme:actionState.${action.state}`)}
        </StatusMark>
      );
    case 'status':
      return row.status ? <StatusWord status={row.status} /> : null;
    case 'goal':
      return row.goal ? (
        <>
          {row.goal.number} <span lang={row.goal.language}>{row.goal.title}</span>
        </>
      ) : null;
    case 'milestone': {
      const { dueOn, title } = row.milestone ?? {};
      return (
        <>
          {dueOn === undefined ? null : `${day(dueOn)} `}
          <span lang={title?.language}>{title?.text}</span>
        </>
      );
    }
    case 'indicators':
      return row.indicators.length > 0 || action.state === 'dropped' ? (
        row.indicators.map(({ text, language: own }, at) => (
          <Fragment key={at}>
            {at > 0 ? '; ' : null}
            <span lang={own}>{text}</span>
          </Fragment>
        ))
      ) : (
        <StatusMark tone="warn" icon="triangle-alert">
          {t('actionTable:noIndicator')}
        </StatusMark>
      );
    case 'from':
    case 'to':
      return action[column] === undefined ? (
        // What goes on without an end says so in Finnish.
        <span lang="fi">{cellText(row, column, t as never)}</span>
      ) : (
        day(action[column])
      );
    case 'sum': {
      const sum = action.money?.sum;
      return sum === undefined ? null : number(sum);
    }
    case 'gaps': {
      const names = row.gaps.map((gap) => t(`programme:gap.ok.${gap}`)).join(', ');
      return row.gaps.length === 0 ? (
        <StatusMark tone="ok" icon="circle-check">
          0
        </StatusMark>
      ) : (
        <span title={names}>
          <StatusMark tone="warn" icon="triangle-alert">
            {row.gaps.length}
            <VisuallyHidden>: {names}</VisuallyHidden>
          </StatusMark>
        </span>
      );
    }
    case 'sv':
    case 'en': {
      const state = row.translations[column];
      return state === 'none' ? null : (
        <StatusMark {...TRANSLATIONS[state]}>
          {t(`programme:field.translation.${state}`)}
        </StatusMark>
      );
    }
    default:
      return cellText(row, column, t as never);
  }
}
