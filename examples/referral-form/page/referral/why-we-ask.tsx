import { checkReferralSuitability, type Referral, type ReferralFactPath, withFact } from 'family-time-rules';
import { Disclosure } from '../design-system/disclosure.tsx';
import { Paragraph } from '../design-system/text.tsx';
import type { Speech } from '../speech.ts';
import { ClauseText, clausePlace } from './clause-note.tsx';

/** What a question means, and the clauses that ask for its answer. */
export function WhyWeAsk({
  fact,
  referral,
  speech,
}: {
  fact: ReferralFactPath;
  referral: Referral | undefined;
  speech: Speech;
}) {
  const { words } = speech;
  const meaning = words.definitions[fact.replace(/^children\.\d+/, 'children.*')];
  const clauses = clausesBehind(fact, referral);
  return (
    <>
      {meaning && (
        <Disclosure summary={words.meaning} id="meaning">
          {meaning}
        </Disclosure>
      )}
      <Disclosure summary={words.whyWeAsk} id="why">
        {clauses.length === 0 && <Paragraph>{words.noClause}</Paragraph>}
        {clauses.map((id) => (
          <div key={id}>
            <h2 class="govuk-heading-s">{clausePlace(id, speech)}</h2>
            <ClauseText id={id} speech={speech} />
          </div>
        ))}
      </Disclosure>
    </>
  );
}

/** The clauses of the rules that read a fact, asked as if it were not known. */
function clausesBehind(fact: ReferralFactPath, referral: Referral | undefined) {
  if (referral === undefined || fact === 'service') return [];
  const known = fact === 'sessionPlan.reviewAfter' ? 'sessionPlan' : fact;
  const { findings } = checkReferralSuitability(withFact(referral, known, null));
  const reading = findings.filter(
    ({ facts, status }) => status !== 'not-applicable' && facts.includes(known),
  );
  return [...new Set(reading.flatMap(({ clauses }) => clauses))];
}
