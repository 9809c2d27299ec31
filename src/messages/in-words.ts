import type * as z from 'zod/mini';
import { UnknownTimeZoneError } from '../deadlines/unknown-time-zone-error.ts';
import { InvalidInputError, issue, refuse } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import type { Model } from '../input/model.ts';
import { parse } from '../input/parse.ts';
import type { CaseHistory } from '../records/case-history.ts';
import { caseHistoryModel } from '../records/case-history-schema.ts';
import { readDays } from '../records/read-case-history.ts';
import type { Referral } from '../referral/referral.ts';
import { referralModel } from '../referral/referral-schema.ts';
import { refuseAcrossFields } from '../sessions/read-session-plan.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import { sessionPlanModel } from '../sessions/session-plan-schema.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { explain } from './explain.ts';

/** A Standard Schema whose issues are sentences of a catalogue. */
export interface SchemaInWords<Input> {
  /** What a form library calls; see https://standardschema.dev. */
  readonly '~standard': {
    /** The version of the Standard Schema specification. */
    readonly version: 1;
    /** Whose schema it is. */
    readonly vendor: 'family-time-rules';
    /** Checks a value, and returns it as plain data or says what is wrong. It does not throw. */
    readonly validate: (value: unknown) => CheckedInWords<Input>;
    /** For inference alone; it is never set. */
    readonly types?: {
      /** The type that is checked for. */
      readonly input: Input;
      /** The same type: nothing is transformed. */
      readonly output: Input;
    };
  };
}

/** The result of checking a value: the value as plain data, or the problems found. */
export type CheckedInWords<Input> =
  | {
      /** The value, as plain data. */
      readonly value: Input;
      /** Never set if the value is valid. */
      readonly issues?: undefined;
    }
  | {
      /** The problems found. */
      readonly issues: readonly {
        /** A sentence of the catalogue. */
        readonly message: string;
        /** Where: keys, and places in lists counted from 0. */
        readonly path: readonly (string | number)[];
      }[];
    };

/**
 * Wraps `ReferralSchema`, `SessionPlanSchema` or `CaseHistorySchema` as a Standard Schema with messages in the catalogue's language, so that a form library shows
 * them. Each issue has a path, such as `['sessions', 0, 'minutes']`. No message repeats a value or an unknown key. It checks what
 * the functions check: each field, and one field against another.
 *
 * @throws InvalidInputError if the schema is not one of these three, or the catalogue is not from this version of the package.
 * @example
 * inWords(ReferralSchema, en)['~standard'].validate({}); // { issues: [{ message: 'This is required.', path: ['service'] }] }
 */
export function inWords<Schema extends z.ZodMiniType>(
  schema: Schema,
  catalogue: Catalogue,
): SchemaInWords<z.output<Schema>> {
  const kind =
    kinds.find(({ model }) => model.schema === schema) ?? refuse(issue('schema', 'wrong-type', ['Schema']));
  inWordsOf(catalogue, ({ language }) => language);
  const validate = (given: unknown): CheckedInWords<z.output<Schema>> => {
    let value: unknown;
    try {
      value = parse(kind.model, given);
      kind.acrossFields(value);
    } catch (error) {
      if (error instanceof InvalidInputError) {
        return { issues: error.issues.map((found) => inCatalogue(found, catalogue)) };
      }
      // Where London's time cannot be told, fields cannot be compared, which is no fault of theirs.
      if (!(error instanceof UnknownTimeZoneError)) throw error;
    }
    return { value: value as z.output<Schema> };
  };
  return { '~standard': { version: 1, vendor: 'family-time-rules', validate } };
}

interface Kind {
  readonly model: Model;
  /** Throws an InvalidInputError if one field contradicts another. */
  readonly acrossFields: (value: unknown) => void;
}

const kinds: readonly Kind[] = [
  {
    model: referralModel,
    acrossFields: (value) => {
      const { sessionPlan } = value as Referral;
      if (sessionPlan) refuseAcrossFields(sessionPlan, 'sessionPlan');
    },
  },
  { model: sessionPlanModel, acrossFields: (value) => refuseAcrossFields(value as SessionPlan, '') },
  { model: caseHistoryModel, acrossFields: (value) => readDays(value as CaseHistory) },
];

const inCatalogue = (found: InputIssue, catalogue: Catalogue) => ({
  message: explain(found, catalogue),
  path: found.path === '' ? [] : found.path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
});
