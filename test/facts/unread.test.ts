import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, type Referral } from '../../src/index.ts';

const sessionPlan = { sessions: [{ minutes: 60 }] };
const remote: Referral['remote'] = {
  suitabilityAssessed: true,
  assessedSuitable: true,
  discussedWithParties: true,
  discussedWithCourt: 'done',
};
const remoteFacts = Object.keys(remote).map((fact) => `remote.${fact}`);
const withParties = { sessionPlan: { ...sessionPlan, identifiedParties: ['a'] } };
const PARTIES = 'sessionPlan.identifiedParties';

const unread = (facts: Partial<Referral>) =>
  checkReferralSuitability({
    service: 'supervised-contact',
    mode: 'face-to-face',
    sessionPlan,
    ...facts,
  } as Referral).unread;

/* Of supervised contact face to face, nothing reads the parties, what is known of remote contact, and whether there is a risk. */
describe('unread', () => {
  it('is empty where nothing is given that nothing reads', () => {
    expect(unread({})).toEqual([]);
    expect(unread({ realisticProspect: true })).toEqual([]);
  });
  it('names the parties of a plan', () => {
    expect(unread(withParties)).toEqual([PARTIES]);
  });
  it('names some of these facts, and the parties last', () => {
    expect(unread({ remote })).toEqual(remoteFacts);
    expect(unread({ remote, ...withParties })).toEqual([...remoteFacts, PARTIES]);
  });
  it('names all of these facts, and the parties last', () => {
    const all = { remote, risk: { identified: true } };
    expect(unread(all)).toEqual(['risk.identified', ...remoteFacts]);
    expect(unread({ ...all, ...withParties })).toEqual(['risk.identified', ...remoteFacts, PARTIES]);
  });
});
