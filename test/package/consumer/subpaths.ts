import { checkReferralSuitability, type FactPath } from 'family-time-rules';
import { countWorkingDays } from 'family-time-rules/deadlines';
import { describeFact } from 'family-time-rules/referral';
import schema from 'family-time-rules/schemas/referral.json';

const fact: FactPath = 'court.order';
checkReferralSuitability({ service: 'supported-contact' }).funding.outcome satisfies string;
countWorkingDays({ after: '2026-12-24', until: '2026-12-31' }) satisfies number;
describeFact(fact).choices satisfies readonly (string | boolean)[] | undefined;
schema.$schema satisfies string;

// @ts-expect-error A misspelt fact does not compile.
describeFact('court.oder');
