/** The three outcomes of a referral all of whose facts are known, from the rules that are not met. */
export function outcomesOf(failing) {
  const fails = (decision, strength) =>
    failing.some((rule) => rule.decision === decision && rule.strength === strength);
  return {
    funding: fails('funding', 'must') ? 'parties' : 'cafcass-cymru',
    suitability: fails('suitability', 'must')
      ? 'unsuitable'
      : fails('suitability', 'should')
        ? 'unlikely'
        : 'suitable',
    readiness: fails('readiness', 'must') ? 'incomplete' : 'ready',
  };
}
