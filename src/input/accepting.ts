import type * as z from 'zod/mini';

type Accepts = (value: never) => boolean;

/** Whether a value is certainly what a schema of one value asks for. What this does not know it does not accept. */
export function accepting(def: z.core.$ZodTypes['_zod']['def']): (value: unknown) => boolean {
  const choices: readonly unknown[] = def.type === 'enum' ? Object.values(def.entries) : [];
  const passes = passing(def.checks);
  return (value) =>
    (def.type === 'enum' ? choices.includes(value) : typeof value === def.type) && passes(value);
}

/** Whether a value of the right type certainly passes the checks on it. */
export function passing(checks: readonly z.core.$ZodCheck<never>[] = []): (value: unknown) => boolean {
  const all = checks.map(({ _zod }) => passingOne(_zod.def as z.core.$ZodChecks['_zod']['def']));
  return (value) => all.every((passes) => passes(value as never));
}

function passingOne(check: z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef): Accepts {
  switch (check.check) {
    case 'min_length':
      return (value: { length: number }) => value.length >= check.minimum;
    case 'max_length':
      return (value: { length: number }) => value.length <= check.maximum;
    case 'greater_than':
      return (value: number) =>
        check.inclusive ? value >= Number(check.value) : value > Number(check.value);
    case 'less_than':
      return (value: number) =>
        check.inclusive ? value <= Number(check.value) : value < Number(check.value);
    case 'number_format':
      return (value: number) => check.format === 'safeint' && Number.isSafeInteger(value);
    case 'custom':
      return (value) => Boolean(check.fn(value));
    default:
      return () => false;
  }
}
