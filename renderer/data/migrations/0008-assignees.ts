/** Who does a task is called its assignee, as everywhere: the name of somebody who is no contact too. */
export const assignees = {
  version: 8,
  stores: {},
  renamed: { tasks: { doer: 'assigneeName' } },
  drafts: {
    task: ({ doer, ...draft }: Record<string, unknown>) => ({ ...draft, assignee: doer }),
  },
};
