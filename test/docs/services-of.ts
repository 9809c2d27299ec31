import type { Service } from '../../src/policy/service.ts';
import { policies } from '../../src/policy/statements.ts';

interface ForServices {
  readonly clauses: readonly string[];
  readonly service?: Service | undefined;
}

/** The services that a rule, an action or a record is for: its own, or those of the statements that it stands in. */
export function servicesOf({ clauses, service }: ForServices): readonly Service[] {
  if (service !== undefined) return [service];
  const citing = policies.filter(({ prefix }) => clauses.some((clause) => clause.startsWith(prefix)));
  return [...new Set(citing.flatMap(({ services }) => services))];
}

/** The only service, in words; undefined where there are two. */
export function onlyServiceOf(item: ForServices): string | undefined {
  const services = servicesOf(item);
  return services.length === 1 ? services[0]?.replace('-', ' ') : undefined;
}
