import { CATALOGUE_ORGANISATIONS } from '#shared/contacts/catalogue/organisations.ts';
import { fold } from '#shared/text/fold.ts';
import { guessOrganisationKind } from '#shared/contacts/import/guess-organisation-kind.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { PlanItem } from '#shared/programme/plan-import/plan.ts';
import { planRows, type PlanTarget } from '#shared/programme/plan-import/plan-rows.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Office } from '#renderer/data/office.ts';
import type { PlanPartyName } from './plan-parties.ts';

export type PlanToWrite = {
  target: PlanTarget;
  language: Language;
  levels: readonly string[];
  items: readonly PlanItem[];
  parties: readonly PlanPartyName[];
  fileName: string;
};

type NewOrganisation = Fields<Organisation> & { id: string };

/**
 * Writes a plan as a programme of its own or into one that is there, with the organisations that are new, in one act;
 * returns the programme's id, and that of the first part that came.
 */
export async function writePlan(
  office: Office,
  plan: PlanToWrite,
): Promise<ActResult<{ id: string; first: string | undefined }>> {
  const { target, language, levels, items, parties } = plan;
  const { organisations, idOf } = organisationsOf(parties, plan);
  const rows = planRows(items, {
    target,
    language,
    levels,
    organisationOf: (name) => idOf.get(name),
    newId,
  });
  const count =
    rows.chapters.length + rows.goals.length + rows.actions.length + rows.updates.length;
  const act: Act =
    'title' in target
      ? { name: 'addProgramme', facts: { name: target.title } }
      : { name: 'addParts', facts: { count } };
  const { actId } = await office.change(act, async (write) => {
    for (const row of organisations) await write.add('organisations', row);
    for (const row of rows.programmes) await write.add('programmes', row);
    if ('content' in target && rows.levels) {
      const { programme } = target.content;
      await write.update('programmes', programme.id, { levels: rows.levels }, programme);
    }
    for (const row of rows.chapters) await write.add('chapters', row);
    for (const row of rows.goals) await write.add('goals', row);
    for (const row of rows.actions) await write.add('actions', row);
    for (const row of rows.actionParties) await write.add('actionParties', row);
    for (const { action, changes, newParties, roles, gone } of rows.updates) {
      await write.update('actions', action.id, changes, action);
      for (const { id } of gone) await write.delete('actionParties', id);
      for (const row of newParties) await write.add('actionParties', row);
      for (const { party, role } of roles) {
        await write.update('actionParties', party.id, { role }, party);
      }
    }
    for (const row of rows.milestones) await write.add('milestones', row);
    for (const row of rows.indicators) await write.add('indicators', row);
  });
  const id = 'content' in target ? target.content.programme.id : rows.programmes[0]?.id;
  const first =
    [...rows.chapters, ...rows.goals, ...rows.actions][0]?.id ?? rows.updates[0]?.action.id;
  return { value: { id: id ?? '', first }, actId };
}

/** The organisations to add, each once, and the id that each name stands for. */
function organisationsOf(
  parties: readonly PlanPartyName[],
  { language, fileName }: PlanToWrite,
): { organisations: NewOrganisation[]; idOf: ReadonlyMap<string, string> } {
  const organisations: NewOrganisation[] = [];
  const idOf = new Map<string, string>();
  const added = new Map<string, string>();
  const add = (key: string, fields: Fields<Organisation>): string => {
    const id = added.get(key) ?? newId();
    if (!added.has(key)) organisations.push({ id, ...fields });
    added.set(key, id);
    return id;
  };
  for (const { name, choice } of parties) {
    if (choice.is === 'office') idOf.set(name, choice.organisationId);
    else if (choice.is === 'new') {
      const fields: Fields<Organisation> = {
        name: { [language]: name },
        kind: guessOrganisationKind(name),
        country: 'FI',
        provenance: {
          kind: 'import',
          source: maskIdentityCodes(fileName),
          purpose: 'programme',
          obtainedOn: dayInFinland(new Date()),
        },
      };
      idOf.set(name, add(`new ${fold(name)}`, fields));
    } else if (choice.is === 'catalogue') {
      const entry = CATALOGUE_ORGANISATIONS.find(({ key }) => key === choice.catalogueKey);
      if (!entry) continue;
      const {
        key: catalogueKey,
        name: names,
        abbr,
        kind,
        country,
        language: own,
        languages,
      } = entry;
      const fields: Fields<Organisation> = {
        name: names,
        ...(abbr && { abbr }),
        kind,
        country,
        ...(own && { language: own }),
        ...(languages && { languages }),
        catalogueKey,
      };
      idOf.set(name, add(catalogueKey, fields));
    }
  }
  return { organisations, idOf };
}
