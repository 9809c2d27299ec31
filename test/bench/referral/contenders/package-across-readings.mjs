import { acrossReadings } from '../../../../dist/index.js';

const decisions = ['funding', 'suitability', 'readiness'];

export default () => ({
  take: ({ referral }) => referral,
  run: (referral) => acrossReadings(referral),
  answer: outcomesThatStand,
});

/** An outcome that stands however the statements are read is the one of the report. */
const outcomesThatStand = (across) =>
  Object.fromEntries(
    decisions.flatMap((decision) => {
      const { possible } = across[decision];
      return possible.length === 1 ? [[decision, possible[0]]] : [];
    }),
  );
