import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { listText } from '#shared/text/list-text.ts';
import { useTranslation } from 'react-i18next';
import {
  decisionFor,
  decisionOf,
  type RowDecisions,
} from '#shared/contacts/import/match/row-decisions.ts';
import type { RowDecision, RowMatch } from '#shared/contacts/import/match/row-match.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import type { ImportList } from '../import-state.ts';
import type { ComparedRow } from '../match-rows.ts';
import { issueText } from '../problem-text.ts';
import { ChangesTable } from './changes-table.tsx';
import { ContactFields } from './contact-fields.tsx';
import { DetailsPane, type RowSteps } from './details-pane.tsx';
import { MatchMark } from './match-mark.tsx';
import styles from './import.module.css';
import matchStyles from './match.module.css';

const DECISIONS: Record<RowMatch['state'], readonly Exclude<RowDecision['do'], 'ask'>[]> = {
  new: ['add', 'skip'],
  update: ['update', 'add', 'skip'],
  same: ['skip', 'add'],
  possible: ['update', 'add', 'skip'],
  moved: ['update', 'add', 'skip'],
  erased: ['skip', 'add'],
};

/** One row beside the contact of the office that it is or may be, and what is done with it. */
export function MatchDetails({
  row,
  list,
  decisions,
  onDecide,
  onClose,
  onStep,
}: {
  row: ComparedRow;
  list: ImportList;
  decisions: RowDecisions;
  onDecide: (index: number, decision: RowDecision) => void;
  onClose: () => void;
  onStep: RowSteps;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  return (
    <DetailsPane line={row.line} className={matchStyles.details} onStep={onStep} onClose={onClose}>
      <MatchMark state={'match' in row ? row.match.state : 'left-out'} />
      {'match' in row ? (
        <>
          <Known match={row.match} />
          <Decision
            match={row.match}
            decision={decisionOf(decisions, row.match, row.index)}
            onDecide={(decision) => onDecide(row.index, decision)}
          />
          <h3 className={matchStyles.subhead}>{t('importScreen:match.inList')}</h3>
          <ContactFields contact={row.contact} />
        </>
      ) : (
        <>
          {row.leftOut.issues.map((issue, index) => (
            <p key={`${issue.code} ${String(index)}`} className={styles.error}>
              <Icon name="circle-alert" size="small" />
              <span>{issueText(t, issue, list.plan)}</span>
            </p>
          ))}
          <p className={styles.detailsLead}>{t('importScreen:columns.detailsOut')}</p>
        </>
      )}
    </DetailsPane>
  );
}

/** Which contact of the office the row is, and why. */
function Known({ match }: { match: RowMatch }) {
  const { t } = useTranslation(['importScreen', 'duplicates']);
  const language = useScreenLanguage();
  if (match.state === 'erased') {
    return <p className={matchStyles.text}>{t('importScreen:match.erasedText')}</p>;
  }
  if (match.state === 'new') {
    return <p className={matchStyles.text}>{t('importScreen:match.newText')}</p>;
  }
  const reasons = 'reasons' in match ? match.reasons : [];
  const said = listText(
    reasons.map((reason) => t(`duplicates:reason.${reason}`)),
    language,
    'unit',
  );
  return (
    <>
      <p className={matchStyles.text}>
        {match.restricted
          ? t('importScreen:match.restrictedText')
          : t(`importScreen:match.${match.state}Text`)}{' '}
        {said === '' ? '' : t('importScreen:match.reasons', { reasons: said })}
      </p>
      <p className={matchStyles.text}>
        <a href={`${match.of === 'organisation' ? '#/organisations' : '#/contacts'}/${match.id}`}>
          {t('importScreen:match.show', { name: match.name })}
        </a>
      </p>
    </>
  );
}

function Decision({
  match,
  decision,
  onDecide,
}: {
  match: RowMatch;
  decision: RowDecision;
  onDecide: (decision: RowDecision) => void;
}) {
  const { t } = useTranslation(['importScreen']);
  const taken = decision.do === 'update' ? decision.changes : [];
  const changes = 'changes' in match ? match.changes : [];
  const options = DECISIONS[match.state].filter((one) => one !== 'update' || changes.length > 0);
  return (
    <>
      <RadioGroup
        cards
        label={t('importScreen:match.todo')}
        value={decision.do === 'ask' ? null : decision.do}
        onChange={(choice) =>
          onDecide(choice === 'update' ? decisionFor('all', match) : { do: choice })
        }
        options={options.map((one) => ({
          value: one,
          label:
            match.state === 'moved' && one === 'update'
              ? t('importScreen:match.movedDecision')
              : 'reasons' in match && (one !== 'skip' || changes.length === 0)
                ? t(`importScreen:match.possibleDecisions.${one}`)
                : t(`importScreen:match.decisions.${one}`),
        }))}
      />
      {changes.length > 0 ? (
        <ChangesTable
          changes={changes}
          taken={taken}
          onTake={(keys) => onDecide({ do: 'update', changes: keys })}
        />
      ) : null}
    </>
  );
}
