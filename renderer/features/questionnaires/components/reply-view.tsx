import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  outlineNodes,
  type QuestionNode,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import { isOutdated } from '#shared/cooperation/questionnaires/final-text.ts';
import { leftOut, notAccepted } from '#shared/cooperation/questionnaires/left-out.ts';
import type { Answer, Question } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { LANGUAGES, languageOf, pickText, type Language } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { SavedArea } from '#renderer/ui/forms/saved-field.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { openWithAccepted, takeAccepted, writeFinal } from '../questionnaires-commands.ts';
import type { QuestionnaireDetail } from '../questionnaires-data.ts';
import { useFillOwnFile } from '../use-fill-own-file.ts';
import { useMakeReply } from '../use-make-reply.ts';
import { QuestionStateMark } from './question-state-mark.tsx';
import styles from './reply-view.module.css';

type Pair = readonly [Language, Language];

/** Finland's reply as it is being drafted: all questions in their order, the answer in two languages side by side. */
export function ReplyView({
  nodes,
  detail,
}: {
  nodes: readonly QuestionNode[];
  detail: QuestionnaireDetail;
}) {
  const { t } = useTranslation(['questionnaires', 'common']);
  const make = useMakeReply(detail);
  const fillOwnFile = useFillOwnFile(detail);
  const office = useOffice();
  const act = useAct();
  const accepted = openWithAccepted(detail.questions, detail.answers).length;
  const take = () =>
    act(
      () => takeAccepted(office, detail),
      t('questionnaires:reply.taken', { count: accepted }),
      t('questionnaires:reply.takenBack'),
    );
  const [pair, setPair] = useState<Pair>(['fi', 'en']);
  const [isOpenOnly, setOpenOnly] = useState(false);
  const all = outlineNodes(nodes);
  const shown = all.filter(
    ({ question, isAsked }) => !isOpenOnly || (isAsked && isOpen(question, pair)),
  );
  const languages = LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) }));
  return (
    <div className={styles.view} data-pane tabIndex={-1}>
      <div className={styles.bar} data-no-print>
        {([0, 1] as const).map((side) => (
          <Select
            key={side}
            size="small"
            label={t(side === 0 ? 'questionnaires:reply.left' : 'questionnaires:reply.right')}
            options={languages}
            value={pair[side]}
            onChange={(one) => setPair(side === 0 ? [one, pair[1]] : [pair[0], one])}
          />
        ))}
        <Checkbox isSelected={isOpenOnly} onChange={setOpenOnly}>
          {t('questionnaires:reply.openOnly')}
        </Checkbox>
        <div className={styles.act}>
          {accepted > 0 ? (
            <Button icon="copy" onPress={() => void take()}>
              {t('questionnaires:reply.takeAccepted', { count: accepted })}
            </Button>
          ) : null}
          <Button
            icon="file-input"
            isDisabled={all.length === 0}
            onPress={() => void fillOwnFile()}
          >
            {t('questionnaires:ownFile.act')}
          </Button>
          <Button
            variant="primary"
            icon="file-output"
            isDisabled={all.length === 0}
            onPress={() => void make()}
          >
            {t('questionnaires:reply.make')}
          </Button>
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          icon="circle-check"
          title={t('questionnaires:view.reply')}
          text={t('questionnaires:reply.nothingOpen')}
        />
      ) : (
        <ol className={styles.questions}>
          {shown.map((node) => (
            <ReplyQuestion key={node.question.id} node={node} pair={pair} detail={detail} />
          ))}
        </ol>
      )}
    </div>
  );
}

/** Whether an answer is still to be written, translated or made ready. */
function isOpen({ state, final }: Question, pair: Pair): boolean {
  return (
    state !== 'ready' ||
    pair.some((language) => (final?.[language] ?? '') === '' || isOutdated(final, language))
  );
}

function ReplyQuestion({
  node: { question, answers, isAsked, children },
  pair,
  detail,
}: {
  node: QuestionNode;
  pair: Pair;
  detail: QuestionnaireDetail;
}) {
  const { t } = useTranslation(['questionnaires', 'common']);
  const office = useOffice();
  const screen = useScreenLanguage();
  const today = useToday();
  const { day } = useMoment();
  const id = useId();
  const { innerDueOn } = question;
  const act = useAct();
  const namesOf = (those: readonly Answer[]) =>
    those
      .map(({ organisationId }) => {
        const one = detail.organisations.find(({ id: own }) => own === organisationId);
        return pickText(one?.abbr, screen) || pickText(one?.name, screen);
      })
      .join(', ');
  const owing = answers.filter(({ state }) => state === 'asked');
  const left = leftOut(question, answers);
  const waiting = notAccepted(question, answers);
  const outdated = pair.filter((language) => isOutdated(question.final, language));
  const hold = (language: Language) =>
    act(
      () => writeFinal(office, question, language, question.final?.[language] ?? ''),
      t('questionnaires:reply.held'),
      t('questionnaires:reply.heldBack'),
    );
  const add = () =>
    act(
      () => takeAccepted(office, detail, question),
      t('questionnaires:reply.added', { names: namesOf(left) }),
      t('questionnaires:reply.takenBack'),
    );
  const asked = languageOf(question.text, screen);
  const isHeading = !isAsked && children.length > 0;
  const due = innerDueOn === undefined ? '' : `, ${day(innerDueOn)}`;
  const isLate = innerDueOn !== undefined && innerDueOn < today;
  return (
    <li className={styles.question}>
      <div className={styles.head}>
        <h2 id={id} className={isHeading ? styles.heading : styles.asked} lang={asked}>
          <a href={`#/questionnaires/${question.questionnaireId}/${question.id}`}>
            {[question.no, pickText(question.text, screen) || t('questionnaires:untitled')]
              .filter(Boolean)
              .join(' ')}
          </a>
        </h2>
        {isAsked ? <QuestionStateMark state={question.state} answers={answers} /> : null}
        {owing.length > 0 ? (
          <StatusMark tone={isLate ? 'danger' : 'neutral'} icon={isLate ? 'circle-alert' : 'mail'}>
            {t('questionnaires:reply.owes', { names: namesOf(owing) }) + due}
          </StatusMark>
        ) : null}
        {waiting.length > 0 ? (
          <StatusMark tone="warn" icon="circle-alert">
            {t('questionnaires:reply.notAccepted', { names: namesOf(waiting) })}
          </StatusMark>
        ) : null}
        {[...new Set(outdated)].map((language) => (
          <Fragment key={language}>
            <StatusMark tone="warn" icon="triangle-alert">
              {t('questionnaires:reply.outdated', { language: t(`common:languages.${language}`) })}
            </StatusMark>
            <Button
              size="small"
              icon="check"
              aria-label={[
                t('questionnaires:reply.holds'),
                question.no,
                t(`common:languages.${language}`),
              ]
                .filter(Boolean)
                .join(', ')}
              onPress={() => void hold(language)}
            >
              {t('questionnaires:reply.holds')}
            </Button>
          </Fragment>
        ))}
        {left.length > 0 ? (
          <>
            <StatusMark tone="warn" icon="circle-alert">
              {t('questionnaires:reply.leftOut', { names: namesOf(left) })}
            </StatusMark>
            <Button
              size="small"
              icon="copy"
              aria-label={`${t('questionnaires:reply.add')}: ${[question.no, namesOf(left)].filter(Boolean).join(', ')}`}
              onPress={() => void add()}
            >
              {t('questionnaires:reply.add')}
            </Button>
          </>
        ) : null}
      </div>
      {isAsked ? (
        <div className={styles.pair} role="group" aria-labelledby={id}>
          {[...new Set(pair)].map((language) => (
            <SavedArea
              key={language}
              keptAs={`${question.id}:final:${language}`}
              label={t('questionnaires:reply.answerIn', {
                language: t(`common:languages.${language}`),
              })}
              lang={language}
              value={question.final?.[language] ?? ''}
              check={(text) =>
                hasIdentityCode(text) ? t('questionnaires:error.identityCode') : undefined
              }
              onSave={(text) => writeFinal(office, question, language, text)}
            />
          ))}
        </div>
      ) : null}
    </li>
  );
}
