const isValue = (value) => typeof value === 'string' || typeof value === 'boolean';

/** The known facts as a tree, `judged` beside the groups; without the children and the session plan, which `judged` stands for. */
export function nestedFacts({ referral: { children, sessionPlan, ...groups }, judged }) {
  return { ...groups, judged };
}

/** The same as one list by path. */
export function flatFacts(given) {
  const flat = {};
  for (const [group, fields] of Object.entries(nestedFacts(given))) {
    if (isValue(fields)) flat[group] = fields;
    else for (const [field, value] of Object.entries(fields)) flat[`${group}.${field}`] = value;
  }
  return flat;
}
