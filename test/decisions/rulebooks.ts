import { applying } from '../../src/policy/applied.ts';
import { actionsFor, clustersOf, rulesFor } from '../../src/referral/clusters.ts';
import { contexts } from '../laws/contexts.ts';

/** Every choice of service and statements, with the clusters of facts, the rules and the actions that it has. */
export const rulebooks = Object.entries(contexts).map(([name, { service, under }]) => {
  const applied = applying(under);
  return {
    name,
    service,
    applied,
    clusters: clustersOf(applied, service),
    rules: rulesFor(applied),
    actions: actionsFor(applied, service),
  };
});
export type BookOfRules = (typeof rulebooks)[number];
