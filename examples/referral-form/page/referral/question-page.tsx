import {
  checkReferralSuitability,
  describeFact,
  explainReport,
  labelFor,
  type ReferralFactPath,
} from 'family-time-rules';
import { Button } from '../design-system/button.tsx';
import { Form } from '../design-system/form.tsx';
import { Radios } from '../design-system/radios.tsx';
import { Inset, Link } from '../design-system/text.tsx';
import { TextInput } from '../design-system/text-input.tsx';
import { errorAt } from '../errors.ts';
import { PlanFields } from '../plan/plan-fields.tsx';
import { addressOf } from '../route.ts';
import type { Page } from '../state.ts';
import { answer } from './answer.ts';
import { fieldOf, questionInWords, valueAt } from './facts.ts';
import { Progress } from './progress.tsx';
import { Proposed } from './proposed.tsx';
import { NOT_KNOWN, readAnswer } from './read-answer.ts';
import { isBarred } from './verdict-bar.tsx';
import { WhyWeAsk } from './why-we-ask.tsx';

/** One question, what it is asked for, and an answer. */
export function QuestionPage({ fact, page }: { fact: ReferralFactPath; page: Page }) {
  const { words, state } = page;
  const { referral } = state.work;
  const { kind } = describeFact(fact);
  return (
    <div class="govuk-grid-row" key={fact}>
      <div class="govuk-grid-column-two-thirds">
        <Progress fact={fact} page={page} />
        {state.proposed && <Proposed page={page} />}
        <Form
          submit={(typed) => {
            const read = readAnswer(fact, typed, referral);
            if ('refusals' in read) page.change({ refusals: read.refusals });
            else answer(fact, read.value, page);
          }}
        >
          {kind === 'session-plan' ? <PlanFields page={page} /> : <Answer fact={fact} page={page} />}
          <WhyWeAsk fact={fact} referral={referral} speech={page} />
          <div class="govuk-button-group">
            <Button>{words.continue}</Button>
            {kind === 'session-plan' || kind === 'children' || kind === 'number' ? (
              <Button look="secondary" act={() => answer(fact, null, page)}>
                {words.notKnownYet}
              </Button>
            ) : null}
          </div>
        </Form>
        <MayStop page={page} />
      </div>
    </div>
  );
}

function Answer({ fact, page }: { fact: ReferralFactPath; page: Page }) {
  const { words, catalogue, state } = page;
  const { referral, putOff } = state.work;
  const { kind, choices } = describeFact(fact);
  const value = valueAt(referral, fact);
  const field = {
    id: fieldOf(fact),
    label: questionInWords(fact, referral, page),
    error: errorAt(fieldOf(fact), page),
    errorPrefix: words.errorPrefix,
    asHeading: true,
  };
  if (choices === undefined) {
    const shown = kind === 'children' ? (value as readonly unknown[] | undefined)?.length : value;
    return <TextInput {...field} value={`${shown ?? ''}`} />;
  }
  const listed = choices.map((choice) => ({
    value: `${choice}`,
    label: labelFor(fact, choice as never, catalogue),
  }));
  const notKnown = { value: NOT_KNOWN, label: words.notKnownYet, divider: words.or };
  return (
    <Radios
      {...field}
      choices={fact === 'service' ? listed : [...listed, notKnown]}
      chosen={value == null ? (putOff.includes(fact) ? NOT_KNOWN : undefined) : `${value}`}
    />
  );
}

/** After a bar, the way out: the reason, and what going on is good for. */
function MayStop({ page }: { page: Page }) {
  const { words, catalogue, route, state } = page;
  const { referral } = state.work;
  const report = referral && checkReferralSuitability(referral);
  if (!report || !isBarred(report)) return null;
  return (
    <Inset>
      <h2 class="govuk-heading-s">{words.mayStop}</h2>
      <p class="govuk-body">
        {explainReport(report, catalogue).headline} {words.mayStopWhy}
      </p>
      <Link href={addressOf({ ...route, name: 'check', item: undefined })}>{words.seeSummary}</Link>
    </Inset>
  );
}
