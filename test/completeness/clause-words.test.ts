import { describe, expect, it } from 'vitest';
import { type ClauseId, statements } from '../../src/index.ts';
import type { OperativeWord } from '../../src/policy/clause.ts';

const found = statements.flatMap(({ clauses }) => clauses);

/** The operative word of every clause as it is printed; undefined where the print has none. */
const words: Record<ClauseId, OperativeWord | undefined> = {
  'ccs.purpose.safe-neutral-place': undefined,
  'ccs.purpose.short-term': undefined,
  'ccs.funding.fhdra-order': 'will',
  'ccs.funding.recommendation-or-involvement': 'will',
  'ccs.funding.otherwise-parties-refer': 'need to',
  'ccs.funding.unconsulted-order-challenged': 'should',
  'ccs.remote.assessed-suitable': 'must',
  'ccs.remote.limits-discussed': 'must',
  'ccs.remote.feedback': 'must',
  'ccs.sessions.initial-block': 'should',
  'ccs.sessions.maximum-sessions': 'maximum',
  'ccs.sessions.maximum-hours': 'maximum',
  'ccs.supported.no-unmanageable-risk': undefined,
  'ccs.supported.pre-contact-assessment': 'will',
  'ccs.supported.risk-suggests-supervised': 'should',
  'ccs.supported.acceptance-notice': 'responsible for',
  'ccs.supported.no-report-or-evidence': 'not expected to',
  'ccs.supported.observational-visits': 'can',
  'ccs.supported.immediate-safeguarding': 'responsible for',
  'ccs.supported.incident-report': 'responsible for',
  'ccs.supported.record': 'responsible for',
  'ccs.supervised.party-suitable': 'responsible for',
  'ccs.supervised.acceptance-notice': 'responsible for',
  'ccs.supervised.record-each-session': 'required to',
  'ccs.supervised.observational-visits': 'can',
  'ccs.supervised.identified-attendees': 'will',
  'ccs.supervised.immediate-safeguarding': 'responsible for',
  'ccs.supervised.incident-report': 'responsible for',
  'ccs.centres.naccc-accredited': 'subject to',
  'ccs.process.iris-recording': 'must',
  'ccs.process.states-contact-type': 'must',
  'ccs.process.risk-assessment': 'must',
  'ccs.process.follows-session-guidelines': 'must',
  'ccs.process.names-centre': 'must',
  'ccs.process.sent-securely': 'will',
  'ccs.process.service-users-told': 'will',
  'ccs.process.acceptance-and-conclusion': 'will',
  'ccs.contact.details': undefined,
  'sft.introduction.time-with-family': 'should',
  'sft.introduction.funded-for-assessment': undefined,
  'sft.introduction.necessary': 'only if',
  'sft.purpose.private-law': undefined,
  'sft.purpose.accredited-provider': undefined,
  'sft.purpose.detailed-records': undefined,
  'sft.purpose.tested-before-final-order': 'can',
  'sft.before.circumstances-and-adults': 'will',
  'sft.before.manager': 'will',
  'sft.before.realistic-chance': 'has to',
  'sft.before.harm-considered': 'will',
  'sft.before.impact-assessed': 'will',
  'sft.before.child-voice': 'will',
  'sft.suitable.informs-court-report': 'should only',
  'sft.suitable.realistic-prospect': 'only if',
  'sft.suitable.no-continued-risk': 'must',
  'sft.unsuitable.child-refusing': 'unsuitable',
  'sft.unsuitable.hearing-due': 'unlikely',
  'sft.unsuitable.no-assessment': 'unsuitable',
  'sft.sessions.maximum-hours': 'maximum',
  'sft.sessions.number-varies': undefined,
  'sft.process.allocated-practitioner': 'will',
  'sft.process.ordered-referral-checked': 'will',
  'sft.process.write-to-court': 'will',
  'sft.process.sent-by-portal': 'responsible for',
  'sft.provider.acceptance-notice': 'responsible for',
  'sft.provider.introductory-visits': 'responsible for',
  'sft.provider.issues-reported': 'will',
  'sft.provider.immediate-safeguarding': 'responsible for',
};

/** The printed terms of art, each with the clauses whose summary keeps it. */
const terms: Readonly<Record<string, readonly ClauseId[]>> = {
  'should initially be': ['ccs.sessions.initial-block'],
  'should be challenged': ['ccs.funding.unconsulted-order-challenged'],
  'should be considered more appropriate': ['ccs.supported.risk-suggests-supervised'],
  'must only be made if': ['ccs.remote.assessed-suitable'],
  'remote supervised contact': ['ccs.remote.assessed-suitable'],
  'where appropriate': ['ccs.remote.limits-discussed'],
  limitations: ['ccs.remote.limits-discussed'],
  'clear feedback': ['ccs.remote.feedback'],
  'both parties': ['ccs.funding.fhdra-order', 'ccs.remote.limits-discussed'],
  'the child or those around the child': ['ccs.supported.no-unmanageable-risk'],
  'if it plans to accept': ['ccs.supported.acceptance-notice', 'ccs.supervised.acceptance-notice'],
  immediate: [
    'ccs.supported.immediate-safeguarding',
    'ccs.supervised.immediate-safeguarding',
    'sft.provider.immediate-safeguarding',
  ],
  'directly informing': [
    'ccs.supported.immediate-safeguarding',
    'ccs.supervised.immediate-safeguarding',
    'sft.provider.immediate-safeguarding',
  ],
  'violent, threatening, abusive or discriminatory behaviour': [
    'ccs.supported.incident-report',
    'ccs.supervised.incident-report',
  ],
  'within seven days of contact ceasing': ['ccs.supported.record', 'ccs.supervised.record-each-session'],
  'should be sent': ['ccs.supervised.record-each-session'],
  'robust risk assessment': ['ccs.process.risk-assessment'],
  'close supervision': ['sft.introduction.necessary'],
  adults: [
    'ccs.supported.incident-report',
    'sft.before.circumstances-and-adults',
    'sft.before.impact-assessed',
    'sft.unsuitable.hearing-due',
  ],
  'old enough': ['sft.before.circumstances-and-adults'],
  'realistic chance': ['sft.before.realistic-chance'],
  'realistic prospect': ['sft.suitable.realistic-prospect'],
  'physical, emotional or psychological harm': ['sft.before.impact-assessed'],
  'will usually observe': ['sft.before.child-voice'],
  'carefully consider': ['sft.before.child-voice'],
  satisfied: ['sft.suitable.no-continued-risk'],
  'best interest': ['ccs.purpose.safe-neutral-place', 'sft.suitable.no-continued-risk'],
  'continued risk of harm': ['sft.suitable.no-continued-risk'],
  'of an age to': ['sft.unsuitable.child-refusing'],
  'refusing to spend time': ['sft.unsuitable.child-refusing'],
  'unlikely to be suitable': ['sft.unsuitable.hearing-due'],
  'safety and wellbeing of the children or adults': ['sft.unsuitable.hearing-due'],
  'final child arrangements order': ['sft.unsuitable.no-assessment'],
  'whether it accepts': ['sft.provider.acceptance-notice'],
  engage: ['sft.provider.issues-reported'],
};

const summaryOf = (id: ClauseId) => found.find((clause) => clause.id === id)?.summary;

describe('the words of the clauses', () => {
  it.each(found)('$id has its operative word as printed, and its summary has it too', (clause) => {
    expect(clause.word).toBe(words[clause.id]);
    expect(clause.summary).toContain(clause.word ?? '');
  });

  it.each(Object.entries(terms))('“%s” is kept as printed', (term, ids) => {
    for (const id of ids) expect(summaryOf(id)).toContain(term);
  });

  it.each(found)('$id is summed up in whole sentences', ({ summary, encodes }) => {
    expect(summary).toMatch(/^[A-Z].{20,}\.$/);
    const unchecked = encodes === 'permission' || encodes === 'context';
    expect(summary.endsWith('so nothing is checked.')).toBe(unchecked);
  });
});
