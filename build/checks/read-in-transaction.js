/**
 * A lint rule: what `office.change` works out its rows from is read within its transaction. What was read before it may be
 * another's by then: two edits at once would each begin from what neither of them left (decision 0044).
 */
export const readInTransaction = {
  meta: {
    type: 'problem',
    messages: {
      before: '`{{name}}` is read before the change: read it within, or another edit may be lost.',
    },
    schema: [],
  },
  create: (context) => ({
    'CallExpression[callee.property.name="change"][callee.object.name=/office$/iu]': (call) => {
      const work = call.arguments.at(-1);
      if (work === undefined) return;
      for (const { identifier, resolved } of context.sourceCode.getScope(work.body ?? work).through)
        report(identifier, resolved);

      function report(identifier, variable) {
        const [definition] = variable?.defs ?? [];
        if (definition?.type !== 'Variable') return;
        const { init } = definition.node;
        if (init && isRead(init)) {
          const data = { name: identifier.name };
          context.report({ node: identifier, messageId: 'before', data });
        }
      }
    },
  }),
};

/** Files are kept before the act that names them (decision 0019): what comes of that is nobody else's. */
const KEEPING = 'keepFiles';

/** Whether something is awaited that the office is asked for, or that is given the office to ask it. */
function isRead(init) {
  const awaited = init.type === 'AwaitExpression' ? init.argument : null;
  if (awaited?.type !== 'CallExpression' || awaited.callee.name === KEEPING) return false;
  const ofOffice = (node) =>
    (node?.type === 'Identifier' && /^(?:office|read)$/iu.test(node.name)) ||
    (node?.type === 'MemberExpression' && ofOffice(node.object)) ||
    (node?.type === 'CallExpression' && ofOffice(node.callee));
  return ofOffice(awaited.callee) || awaited.arguments.some(ofOffice);
}
