/** The properties that hold words. What they must be is what they say, so no test can know better. */
const words = ['summary', 'taken', 'instead', 'title', 'publisher'];

/** The properties that hold codes, and the functions that take them. Each list of codes is closed, so another text does not compile. */
const codes = [
  ...['id', 'clauses', 'became', 'encodes', 'word', 'decision', 'strength', 'each', 'service', 'services'],
  ...[
    'action',
    'by',
    'record',
    'kind',
    'from',
    'to',
    'via',
    'per',
    'unless',
    'declining',
    'prevails',
    'limit',
  ],
  ...['yes', 'no', 'is', 'otherWay'],
];

/** What a text is the value of, or one of the values. */
function nameOf(path) {
  const owner = path.parentPath?.isArrayExpression() ? path.parentPath.parentPath : path.parentPath;
  if (owner?.isObjectProperty()) return owner.node.key.name;
  return owner?.isCallExpression() ? owner.node.callee.name : undefined;
}

function shouldIgnore(path) {
  if (path.isObjectProperty() && words.includes(path.node.key.name)) return 'These are words.';
  if (path.parentPath?.isForStatement() && path.key === 'update') return 'The loop would never end.';
  if (path.isStringLiteral() && codes.includes(nameOf(path))) return 'Another code does not compile.';
  return undefined;
}

/** Leaves out mutants that no test could kill, that none would meet, or that never end. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'left-out', value: { shouldIgnore } }];
